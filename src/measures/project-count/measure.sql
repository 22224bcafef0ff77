-- project-count: distinct projects, under whatever ids their publications give them.
-- params: the usual filters; a project has a year (that of its last publication) and a dataset, and none of the others
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key, count(*) as value, count(*) as numerator, null::bigint as denominator, count(*) as n, 0 as not_computable
from (
  select
    x.year, x.dataset_id, null::integer as pid, null::integer as buyer_oid, null::varchar as category,
    null::varchar as region, null::varchar as method, null::boolean as is_it
  from project x
) p
where {{filters}}
group by 1
order by 1 nulls last
