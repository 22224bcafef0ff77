-- project-green-apart: projects whose official light is green and whose measured light is not.
-- params: the usual filters; a project has a year (that of its last publication) and a dataset, and none of the others
-- returns: key, value (share), numerator (measured yellow or red), denominator (official green, measured light computed),
-- n, not_computable (official green, measured light not computed)
-- grain: one row a group
select
  {{split}} as key,
  cast(count(*) filter (where p.light <> 'green') as double) / nullif(count(p.light), 0) as value,
  count(*) filter (where p.light <> 'green') as numerator,
  count(p.light) as denominator,
  count(p.light) as n,
  count(*) filter (where p.light is null) as not_computable
from (
  select
    x.year, x.dataset_id, x.light, null::integer as pid, null::integer as buyer_oid, null::varchar as category,
    null::varchar as region, null::varchar as method, null::boolean as is_it
  from project x
  where x.official_light = 'green'
) p
where {{filters}}
group by 1
order by 1 nulls last
