-- project-red-share: projects whose measured light is red: 30 % or more above the first plan.
-- params: the filters of projects (see populations.ts)
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(count(*) filter (where p.light = 'red') as double) / nullif(count(p.light), 0) as value,
  count(*) filter (where p.light = 'red') as numerator,
  count(p.light) as denominator,
  count(p.light) as n,
  count(*) - count(p.light) as not_computable
from project p
where {{filters}}
group by 1
order by 1 nulls last
