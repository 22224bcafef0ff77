-- project-raised-share: projects whose latest cost is above the first one.
-- params: the usual filters; a project has a year and a dataset, and none of the others
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(count(*) filter (where p.x_value > 0) as double) / nullif(count(p.x_value), 0) as value,
  count(*) filter (where p.x_value > 0) as numerator,
  count(p.x_value) as denominator,
  count(p.x_value) as n,
  count(*) - count(p.x_value) as not_computable
from (
  select
    x.year, x.dataset_id, x.true_variance as x_value,
    null::integer as pid, null::integer as buyer_oid, null::varchar as category, null::varchar as region,
    null::varchar as method, null::boolean as is_it
  from project x
) p
where {{filters}}
group by 1
order by 1 nulls last
