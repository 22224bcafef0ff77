-- open-datasets: number of open datasets in a public catalogue.
-- params: year, area, dataset
-- returns: key, value of the last period that has one, numerator, denominator, n (values), not_computable
-- grain: one row a group
select
  {{split}} as key,
  arg_max(p.value, p.period) as value,
  null::decimal(24, 6) as numerator,
  null::decimal(24, 6) as denominator,
  count(p.value) as n,
  count(*) filter (where p.value is null) as not_computable
from outcome p
where p.unit = 'count' and {{filters}}
group by 1
order by 1 nulls last
