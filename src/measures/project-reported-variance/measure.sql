-- project-reported-variance: the middle project’s difference in cost with the plan in force.
-- params: the filters of projects (see populations.ts)
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  median(p.reported_variance) as value,
  null::bigint as numerator,
  null::bigint as denominator,
  count(p.reported_variance) as n,
  count(*) - count(p.reported_variance) as not_computable
from project p
where {{filters}}
group by 1
order by 1 nulls last
