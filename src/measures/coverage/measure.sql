-- coverage: share of homes where a speed is available.
-- params: year, area, threshold, part, dataset
-- returns: key, value (share) of the last period that has one, numerator, denominator, n (values), not_computable
-- grain: one row a group
select
  {{split}} as key,
  arg_max(p.value, p.period) as value,
  null::decimal(24, 6) as numerator,
  arg_max(p.denominator, p.period) filter (p.value is not null) as denominator,
  count(p.value) as n,
  count(*) filter (where p.value is null) as not_computable
from outcome p
where p.kind = 'availability' and {{filters}}
group by 1
order by 1 nulls last
