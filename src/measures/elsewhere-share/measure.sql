-- elsewhere-share: awards to suppliers of another region than the one where the purchase goes.
-- params: the usual filters
-- returns: key, value (share), numerator (to suppliers from elsewhere), denominator (awards, both regions known), n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(count(*) filter (where p.is_elsewhere) as double) / nullif(count(p.is_elsewhere), 0) as value,
  count(*) filter (where p.is_elsewhere) as numerator,
  count(p.is_elsewhere) as denominator,
  count(p.is_elsewhere) as n,
  count(*) filter (where p.is_elsewhere is null) as not_computable
from award_standing p
where {{filters}}
group by 1
order by 1 nulls last
