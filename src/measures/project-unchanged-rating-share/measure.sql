-- project-unchanged-rating-share: projects whose official rating never changed.
-- params: the usual filters; a project has a year and a dataset, and none of the others
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(count(*) filter (where p.unchanged) as double) / nullif(count(p.unchanged), 0) as value,
  count(*) filter (where p.unchanged) as numerator,
  count(p.unchanged) as denominator,
  count(p.unchanged) as n,
  count(*) - count(p.unchanged) as not_computable
from (
  select
    x.year, x.dataset_id, case when x.rating_pairs > 0 then x.rating_unchanged = x.rating_pairs end as unchanged,
    null::integer as pid, null::integer as buyer_oid, null::varchar as category, null::varchar as region,
    null::varchar as method, null::boolean as is_it
  from project x
) p
where {{filters}}
group by 1
order by 1 nulls last
