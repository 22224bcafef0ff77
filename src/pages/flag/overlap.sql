-- How many of the subjects that a flag finds another flag finds too, with the defaults of both: the same process, or the
-- same organization, pair or category.
-- fragments: kinds (list of literals: the flag's own subjects)
-- params: flag
-- grain: one row another flag
with own_process as (
  select pid from flagged_process where flag = $flag::varchar and kind in ({{kinds}})
),
other_process as (
  select distinct o.flag, o.pid
  from flagged_process o
  where o.flag <> $flag::varchar and o.pid in (select pid from own_process)
),
own_organization as (
  select kind, oid, coalesce(other_oid, 0) as other, coalesce(category, '') as category
  from flagged_organization
  where flag = $flag::varchar and kind in ({{kinds}})
),
other_organization as (
  select distinct flag, kind, oid, coalesce(other_oid, 0) as other, coalesce(category, '') as category
  from flagged_organization
  where flag <> $flag::varchar
)
select o.flag, count(*) as n
from own_process f
join other_process o on o.pid = f.pid
group by o.flag
union all
select o.flag, count(*) as n
from own_organization f
join other_organization o
  on o.kind = f.kind and o.oid = f.oid and o.other = f.other and o.category = f.category
group by o.flag
order by n desc, flag
