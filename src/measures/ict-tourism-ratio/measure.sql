-- ict-tourism-ratio: GDP of the ICT sector over that of accommodation and food services.
-- params: year, area, indicator (gdp-chained-2012 or gdp-current), dataset
-- returns: key, value (ratio) of the last year that has both, numerator, denominator (millions of dollars), n (years with both), not_computable
-- grain: one row a group
with paired as (
  select
    {{split}} as key, p.area, p.indicator, p.period,
    max(p.value) filter (p.part = 'information-and-communication-technology-sector') as ict,
    max(p.value) filter (p.part = 'accommodation-and-food-services') as tourism
  from outcome p
  where p.kind = 'economy' and p.part in ('information-and-communication-technology-sector', 'accommodation-and-food-services') and {{filters}}
  group by all
),
computed as (
  select *, case when ict is not null and tourism > 0 then ict::double / tourism::double end as ratio from paired
)
select
  key,
  arg_max(ratio, period) as value,
  arg_max(ict, period) filter (ratio is not null) as numerator,
  arg_max(tourism, period) filter (ratio is not null) as denominator,
  count(ratio) as n,
  count(*) filter (where ratio is null) as not_computable
from computed
group by 1
order by 1 nulls last
