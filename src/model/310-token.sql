-- The index of words: titles and numbers. Words of organizations' names are in organization_token.
-- grain: one row a word and process, in the order of words
create table token as
with titled as (
  select t.title_id, p.pid
  from process p
  join title t on t.title = p.title
),
title_words as (
  select distinct title_id, unnest(string_split(plain, ' ')) as word from title
)
select word, pid
from (
  select w.word, t.pid
  from title_words w
  join titled t on t.title_id = w.title_id
  where length(w.word) between 2 and 40
  union
  select lower(number), pid from process where number is not null
)
order by word, pid
