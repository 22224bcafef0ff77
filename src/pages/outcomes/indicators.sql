-- Indicators that have values, with how many; those without are not here.
-- grain: one row an indicator
select
  o.indicator, count(o.value) as n, count(distinct o.area) as areas, min(o.period) as first_period, max(o.period) as last_period
from outcome o
where o.part <> 'target'
group by o.indicator
order by o.indicator
