-- true-variance: how far the latest forecasts of cost are from the first plans, all together.
-- params: the filters of projects (see populations.ts), $currency
-- returns: key, value (relative change), numerator (forecasts minus first plans), denominator (first plans), n (projects
-- with both), not_computable (projects without, or in another currency)
-- grain: one row a group
select
  {{split}} as key,
  cast(sum(p.forecast_cost - p.first_cost) as double) / nullif(cast(sum(p.first_cost) as double), 0) as value,
  cast(sum(p.forecast_cost - p.first_cost) as double) as numerator,
  cast(sum(p.first_cost) as double) as denominator,
  count(p.first_cost) as n,
  count(*) - count(p.first_cost) as not_computable
from (
  select
    x.* exclude (first_cost, forecast_cost),
    case when x.true_variance is not null and x.currency = $currency then x.first_cost end as first_cost,
    case when x.true_variance is not null and x.currency = $currency then x.forecast_cost end as forecast_cost
  from project x
) p
where {{filters}}
group by 1
order by 1 nulls last
