-- single-bid-share: competitive tenders that drew one bidder only.
-- params: the usual filters
-- returns: key, value (share), numerator (one bidder), denominator (at least one), n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(count(*) filter (where p.tenderers = 1) as double)
    / nullif(count(*) filter (where p.tenderers >= 1), 0) as value,
  count(*) filter (where p.tenderers = 1) as numerator,
  count(*) filter (where p.tenderers >= 1) as denominator,
  count(*) filter (where p.tenderers >= 1) as n,
  count(*) filter (where p.tenderers is null or p.tenderers = 0) as not_computable
from process p
where p.method in ('open', 'selective') and coalesce(p.status, '') <> 'cancelled' and {{filters}}
group by 1
order by 1 nulls last
