-- project-red-share: projects whose measured light is red: 30 % or more above the first plan.
-- params: the usual filters; a project has a year and a dataset, and none of the others
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(count(*) filter (where p.light = 'red') as double) / nullif(count(p.light), 0) as value,
  count(*) filter (where p.light = 'red') as numerator,
  count(p.light) as denominator,
  count(p.light) as n,
  count(*) - count(p.light) as not_computable
from (
  select
    x.year, x.dataset_id, x.light,
    null::integer as pid, null::integer as buyer_oid, null::varchar as category, null::varchar as region,
    null::varchar as method, null::boolean as is_it
  from project x
) p
where {{filters}}
group by 1
order by 1 nulls last
