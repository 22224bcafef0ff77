-- project-raised-share: projects whose latest cost is above the first one.
-- params: the filters of projects (see populations.ts)
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(count(*) filter (where p.true_variance > 0) as double) / nullif(count(p.true_variance), 0) as value,
  count(*) filter (where p.true_variance > 0) as numerator,
  count(p.true_variance) as denominator,
  count(p.true_variance) as n,
  count(*) - count(p.true_variance) as not_computable
from project p
where {{filters}}
group by 1
order by 1 nulls last
