-- An organization's name without accents, case, punctuation and legal forms.
-- grain: a macro of the build's own connection, gone from the edition
create or replace temp macro plain_name(words) as without_legal_form(plain(words))
