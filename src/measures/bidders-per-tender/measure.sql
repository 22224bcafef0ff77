-- bidders-per-tender: how many bidders a competitive tender draws, on average.
-- params: the usual filters
-- returns: key, value, numerator (bidders), denominator (tenders), n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(sum(p.tenderers) filter (where p.tenderers >= 1) as double)
    / nullif(count(*) filter (where p.tenderers >= 1), 0) as value,
  sum(p.tenderers) filter (where p.tenderers >= 1) as numerator,
  count(*) filter (where p.tenderers >= 1) as denominator,
  count(*) filter (where p.tenderers >= 1) as n,
  count(*) filter (where p.tenderers is null or p.tenderers = 0) as not_computable
from process p
where p.method in ('open', 'selective') and coalesce(p.status, '') <> 'cancelled' and {{filters}}
group by 1
order by 1 nulls last
