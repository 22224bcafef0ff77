-- first-time-winner-share: awards to suppliers that won nothing in the 24 months before.
-- params: the usual filters
-- returns: key, value (share), numerator (to new suppliers), denominator (awards), n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(count(*) filter (where p.is_new) as double) / nullif(count(p.is_new), 0) as value,
  count(*) filter (where p.is_new) as numerator,
  count(p.is_new) as denominator,
  count(p.is_new) as n,
  count(*) filter (where p.is_new is null) as not_computable
from award_standing p
where {{filters}}
group by 1
order by 1 nulls last
