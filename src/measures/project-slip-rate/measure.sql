-- project-slip-rate: days that the middle project’s end moved a day that passed between its publications.
-- params: the usual filters; a project has a year and a dataset, and none of the others
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  median(p.x_value) as value,
  null::bigint as numerator,
  null::bigint as denominator,
  count(p.x_value) as n,
  count(*) - count(p.x_value) as not_computable
from (
  select
    x.year, x.dataset_id, x.slip_rate as x_value,
    null::integer as pid, null::integer as buyer_oid, null::varchar as category, null::varchar as region,
    null::varchar as method, null::boolean as is_it
  from project x
) p
where {{filters}}
group by 1
order by 1 nulls last
