-- project-forecast-cost: what the latest forecasts cost together, of projects whose cost can be compared.
-- params: the filters of projects (see populations.ts), $currency
-- returns: key, value, numerator and denominator (null), n (projects that have both costs), not_computable (those without, or
-- in another currency)
-- grain: one row a group
select
  {{split}} as key,
  sum(p.cost)::decimal(38, 2)::varchar as value,
  null::bigint as numerator,
  null::bigint as denominator,
  count(p.cost) as n,
  count(*) - count(p.cost) as not_computable
from (
  select x.*, case when x.true_variance is not null and x.currency = $currency then x.forecast_cost end as cost
  from project x
) p
where {{filters}}
group by 1
order by 1 nulls last
