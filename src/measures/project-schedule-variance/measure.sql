-- project-schedule-variance: the middle project’s difference in duration with its first plan.
-- params: the filters of projects (see populations.ts)
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  median(p.schedule_variance) as value,
  null::bigint as numerator,
  null::bigint as denominator,
  count(p.schedule_variance) as n,
  count(*) - count(p.schedule_variance) as not_computable
from project p
where {{filters}}
group by 1
order by 1 nulls last
