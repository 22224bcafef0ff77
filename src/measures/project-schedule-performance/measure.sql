-- project-schedule-performance: the work done, for each dollar of work that was planned by then (SPI).
-- params: the filters of projects (see populations.ts), $currency
-- returns: key, value (ratio), numerator (earned value), denominator (planned value), n (projects with all that it needs), not_computable
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
    case when x.earned_value is not null and x.planned_value > 0 and x.currency = $currency then x.earned_value end as above,
    case when x.earned_value is not null and x.planned_value > 0 and x.currency = $currency then x.planned_value end as below
  from project x
) p
where {{filters}}
group by 1
order by 1 nulls last
