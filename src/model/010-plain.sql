-- Words without accents, case and punctuation.
-- grain: a macro of the build's own connection, gone from the edition
create or replace temp macro plain(words) as
  trim(regexp_replace(replace(lower(strip_accents(words)), '&', ' et '), '[^a-z0-9]+', ' ', 'g'))
