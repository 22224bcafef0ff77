-- europe-gap: coverage of an area minus that of the European Union, at one speed and one year.
-- params: year, area, threshold, part, dataset
-- returns: key, value (points, as a share) of the last year that has both, numerator (the area), denominator (the Union), n (years with both), not_computable
-- grain: one row a group
with here as (
  select {{split}} as key, p.area, p.indicator, p.part, p.year, arg_max(p.value, p.period) as value
  from outcome p
  where p.kind = 'availability' and p.threshold is not null and p.area <> 'EU' and {{filters}}
  group by all
),
europe as (
  select o.indicator, o.part, o.year, arg_max(o.value, o.period) as value
  from outcome o
  where o.area = 'EU'
  group by all
),
paired as (
  select h.key, h.year, h.value as here, e.value as europe
  from here h
  left join europe e on e.indicator = h.indicator and e.part = h.part and e.year = h.year
)
select
  key,
  arg_max(here - europe, year) as value,
  arg_max(here, year) filter (here is not null and europe is not null) as numerator,
  arg_max(europe, year) filter (here is not null and europe is not null) as denominator,
  count(here - europe) as n,
  count(*) filter (where here is null or europe is null) as not_computable
from paired
group by 1
order by 1 nulls last
