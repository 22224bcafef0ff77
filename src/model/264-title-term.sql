-- The terms that titles hold. Words are looked up first, so that only titles with a phrase's longest word are read; in
-- these, plurals and false friends are taken out before phrases are looked for.
-- reads title, phrase
-- fragments: licence_exclusions, open_source_exclusions (patterns)
-- grain: one row a distinct title, dictionary and term
create temp table title_term as
with key_form as (
  select key_word, key_word as word from phrase where dictionary <> 'supplier'
  union
  select key_word, key_word || 's' from phrase where dictionary <> 'supplier'
),
candidate as (
  select distinct w.title_id, k.key_word
  from (select title_id, unnest(string_split(plain, ' ')) as word from title) w
  join key_form k on k.word = w.word
),
singular as (
  select title_id, ' ' || regexp_replace(plain, '([a-z]{3})s\b', '\1', 'g') || ' ' as words
  from title
  where title_id in (select title_id from candidate)
),
cleaned as (
  select title_id, 'product' as dictionary, words from singular
  union all
  select title_id, 'licence', regexp_replace(words, {{licence_exclusions}}, ' ', 'g') from singular
  union all
  select title_id, 'openSource', regexp_replace(words, {{open_source_exclusions}}, ' ', 'g') from singular
)
select distinct t.title, c.dictionary, p.term, p.kind
from candidate k
join phrase p on p.key_word = k.key_word
join cleaned c on c.title_id = k.title_id and c.dictionary = p.dictionary
join title t on t.title_id = c.title_id
where contains(c.words, p.phrase)
