-- rural-gap: urban coverage minus rural coverage, at one speed and one period.
-- params: year, area, threshold, dataset
-- returns: key, value (points, as a share) of the last period that has both, numerator (urban), denominator (rural), n (periods with both), not_computable
-- grain: one row a group
with paired as (
  select
    {{split}} as key, p.area, p.indicator, p.dataset_id, p.period,
    max(p.value) filter (p.part = 'urban') as urban,
    max(p.value) filter (p.part = 'rural') as rural
  from outcome p
  where p.kind = 'availability' and p.part in ('urban', 'rural') and {{filters}}
  group by all
)
select
  key,
  arg_max(urban - rural, period) as value,
  arg_max(urban, period) filter (urban is not null and rural is not null) as numerator,
  arg_max(rural, period) filter (urban is not null and rural is not null) as denominator,
  count(urban - rural) as n,
  count(*) filter (where urban is null or rural is null) as not_computable
from paired
group by 1
order by 1 nulls last
