-- project-slip-rate: days that the middle project’s end moved a day that passed between its publications.
-- params: the filters of projects (see populations.ts)
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  median(p.slip_rate) as value,
  null::bigint as numerator,
  null::bigint as denominator,
  count(p.slip_rate) as n,
  count(*) - count(p.slip_rate) as not_computable
from project p
where {{filters}}
group by 1
order by 1 nulls last
