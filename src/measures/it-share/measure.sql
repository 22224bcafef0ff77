-- it-share: processes for information technology, of those whose subject is classified.
-- params: the usual filters
-- returns: key, value (share), numerator (IT), denominator (classified), n, not_computable
-- grain: one row a group
with classified as (
  select {{split}} as key, p.is_it, (p.is_it or p.unspsc is not null or exists (select 1 from item i where i.pid = p.pid)) as is_classified
  from process p
  where {{filters}}
)
select
  key,
  cast(count(*) filter (where is_it) as double) / nullif(count(*) filter (where is_classified), 0) as value,
  count(*) filter (where is_it) as numerator,
  count(*) filter (where is_classified) as denominator,
  count(*) filter (where is_classified) as n,
  count(*) filter (where not is_classified) as not_computable
from classified
group by 1
order by 1 nulls last
