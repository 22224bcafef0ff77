-- industry-gdp: GDP of an industry, in millions of dollars.
-- params: year, area, indicator (gdp-chained-2012 or gdp-current), part (the industry), dataset
-- returns: key, value (millions of dollars) of the last period that has one, numerator, denominator, n (values), not_computable
-- grain: one row a group
select
  {{split}} as key,
  arg_max(p.value, p.period) as value,
  null::decimal(24, 6) as numerator,
  null::decimal(24, 6) as denominator,
  count(p.value) as n,
  count(*) filter (where p.value is null) as not_computable
from outcome p
where p.kind = 'economy' and p.unit = 'millions' and {{filters}}
group by 1
order by 1 nulls last
