-- Processes whose title requires, allows or names open source, beside what lists and measures filter on.
-- kind: allow outweighs require, require outweighs name; terms: the dictionary's, all those found.
-- reads title_term, process
-- grain: one row a process
create table open_source as
with worded as (
  select
    title,
    case when bool_or(kind = 'allow') then 'allow' when bool_or(kind = 'require') then 'require' else 'name' end as kind,
    string_agg(distinct term, ' ' order by term) as terms
  from title_term
  where dictionary = 'openSource'
  group by title
)
select
  p.pid, w.kind, w.terms, p.day, p.year, p.category, p.region, p.method, p.status, p.is_it, p.unspsc, p.dataset_id,
  p.buyer_oid, p.n_awards, p.awarded_amount, p.currency
from worded w
join process p on p.title = w.title
order by p.pid
