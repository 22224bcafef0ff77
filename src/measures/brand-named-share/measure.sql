-- brand-named-share: tenders for information technology whose title names a product of the dictionary.
-- params: the usual filters
-- returns: key, value (share), numerator (name a product), denominator (have a title), n, not_computable
-- grain: one row a group
with named as (
  select distinct pid from process_product where by_title
)
select
  {{split}} as key,
  cast(count(x.pid) as double) / nullif(count(p.title), 0) as value,
  count(x.pid) as numerator,
  count(p.title) as denominator,
  count(p.title) as n,
  count(*) filter (where p.title is null) as not_computable
from process p
left join named x on x.pid = p.pid
where p.is_it and p.method in ('open', 'selective', 'limited') and coalesce(p.status, '') <> 'cancelled' and {{filters}}
group by 1
order by 1 nulls last
