-- occasional-award-share: awards to suppliers with few awards in the 24 months before.
-- params: the usual filters
-- returns: key, value (share), numerator (to new or occasional suppliers), denominator (awards), n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(count(*) filter (where p.is_occasional) as double) / nullif(count(p.is_occasional), 0) as value,
  count(*) filter (where p.is_occasional) as numerator,
  count(p.is_occasional) as denominator,
  count(p.is_occasional) as n,
  count(*) filter (where p.is_occasional is null) as not_computable
from award_standing p
where {{filters}}
group by 1
order by 1 nulls last
