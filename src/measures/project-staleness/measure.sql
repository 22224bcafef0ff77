-- project-staleness: time since the last publication of a project under way, in promised intervals.
-- params: the filters of projects (see populations.ts)
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  median(p.staleness) as value,
  null::bigint as numerator,
  null::bigint as denominator,
  count(p.staleness) as n,
  count(*) - count(p.staleness) as not_computable
from project p
where p.is_open and {{filters}}
group by 1
order by 1 nulls last
