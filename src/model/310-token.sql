-- The index of words: titles, then numbers, each in the order of words. Words are numbered while they are sorted: sorting
-- numbers costs a quarter of sorting words. Words of organizations' names are in organization_token.
-- grain: one row a word and process; a process whose title holds its own number has two rows of it
create table token as
with title_word as (
  select distinct title_id, unnest(string_split(plain, ' ')) as word from title
),
word as (
  select word, row_number() over (order by word) as word_id
  from (select distinct word from title_word where length(word) between 2 and 40)
),
placed as (
  select w.word_id, p.pid
  from process p
  join title t on t.title = p.title
  join title_word x on x.title_id = t.title_id
  join word w on w.word = x.word
  order by w.word_id, p.pid
),
numbered as (
  select lower(number) as word, pid from process where number is not null order by 1, 2
)
select w.word, p.pid
from placed p
join word w on w.word_id = p.word_id
union all
select word, pid from numbered
