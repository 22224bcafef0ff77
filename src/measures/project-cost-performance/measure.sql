-- project-cost-performance: what the work done is worth, for each dollar spent (CPI).
-- params: the filters of projects (see populations.ts), $currency
-- returns: key, value (ratio), numerator (earned value), denominator (spent), n (projects with all that it needs), not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(sum(p.above) as double) / nullif(cast(sum(p.below) as double), 0) as value,
  cast(sum(p.above) as double) as numerator,
  cast(sum(p.below) as double) as denominator,
  count(p.below) as n,
  count(*) - count(p.below) as not_computable
from (
  select
    x.*,
    case when x.earned_value is not null and x.earned_spent > 0 and x.currency = $currency then x.earned_value end as above,
    case when x.earned_value is not null and x.earned_spent > 0 and x.currency = $currency then x.earned_spent end as below
  from project x
) p
where {{filters}}
group by 1
order by 1 nulls last
