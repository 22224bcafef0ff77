-- A plain name without its legal forms.
-- grain: a macro of the build's own connection, gone from the edition
create or replace temp macro without_legal_form(plain_words) as
  trim(regexp_replace(regexp_replace(
    ' ' || regexp_replace(plain_words, '\b(s e n c r l|s e n c|s e p|s a r l|s a|l l p|l p|p l c)\b', ' ', 'g') || ' ',
    ' (inc|incorporee|ltee|ltd|limitee|limited|enr|senc|sencrl|sep|corp|corporation|llc|llp|lp|plc|co|cie|compagnie|company|gmbh|lda|unipessoal|sarl) ', ' ', 'g'), ' +', ' ', 'g'))
