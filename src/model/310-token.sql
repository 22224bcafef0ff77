-- The index of words: titles, numbers, and names of buyers and suppliers (never of private individuals).
-- grain: one row a word and process, in the order of words
create table token as
with titled as (
  select t.title_id, p.pid
  from process p
  join title t on t.plain = plain(p.title)
),
title_words as (
  select distinct title_id, unnest(string_split(plain, ' ')) as word from title
),
organization_words as (
  select distinct oid, unnest(string_split(name_plain, ' ')) as word from organization_mart where not is_person
),
named as (
  select pid, buyer_oid as oid from process where buyer_oid is not null
  union
  select pid, oid from award_supplier where oid is not null
)
select word, pid
from (
  select w.word, t.pid from title_words w join titled t on t.title_id = w.title_id
  union all
  select w.word, n.pid from organization_words w join named n on n.oid = w.oid
  union all
  select number, pid from process
)
where length(word) between 2 and 40
order by word, pid
