-- Shares of homes, households and adults for the areas that are looked at side by side: the last value of each year.
-- grain: one row an indicator, area and year
select
  o.indicator, o.area, o.year::integer as year, arg_max(o.value, o.period)::double as value,
  arg_max(o.period, o.period) filter (o.value is not null) as period,
  arg_max(o.source, o.period) filter (o.value is not null) as source,
  arg_max(o.url, o.period) filter (o.value is not null) as url,
  arg_max(o.grade, o.period) filter (o.value is not null) as grade
from outcome o
join area a on a.area = o.area
where o.kind in ('availability', 'adoption') and o.unit = 'share' and o.part = 'total' and o.year is not null
  and (a.parent = 'CA-QC' or o.area in ('CA-QC', 'CA', 'EU', 'FR'))
group by o.indicator, o.area, o.year
having count(o.value) > 0
order by o.indicator, o.area, o.year
