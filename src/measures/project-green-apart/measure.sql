-- project-green-apart: projects whose official light is green and whose measured light is not.
-- params: the filters of projects (see populations.ts)
-- returns: key, value (share), numerator (measured yellow or red), denominator (official green, measured light computed),
-- n, not_computable (official green, measured light not computed)
-- grain: one row a group
select
  {{split}} as key,
  cast(count(*) filter (where p.light <> 'green') as double) / nullif(count(p.light), 0) as value,
  count(*) filter (where p.light <> 'green') as numerator,
  count(p.light) as denominator,
  count(p.light) as n,
  count(*) - count(p.light) as not_computable
from project p
where p.official_light = 'green' and {{filters}}
group by 1
order by 1 nulls last
