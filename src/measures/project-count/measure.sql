-- project-count: distinct projects, under whatever ids their publications give them.
-- params: the filters of projects (see populations.ts)
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key, count(*) as value, count(*) as numerator, null::bigint as denominator, count(*) as n, 0 as not_computable
from project p
where {{filters}}
group by 1
order by 1 nulls last
