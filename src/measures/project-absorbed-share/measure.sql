-- project-absorbed-share: the part of the overrun that new plans have made invisible.
-- params: the filters of projects (see populations.ts), $currency
-- returns: key, value (share), numerator (plans in force minus first plans), denominator (forecasts minus first plans), n (projects
-- forecast above their first plan, with a declared plan in force), not_computable (the others)
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
    case when x.absorbed_share is not null and x.currency = $currency then x.current_cost - x.first_cost end as above,
    case when x.absorbed_share is not null and x.currency = $currency then x.forecast_cost - x.first_cost end as below
  from project x
) p
where {{filters}}
group by 1
order by 1 nulls last
