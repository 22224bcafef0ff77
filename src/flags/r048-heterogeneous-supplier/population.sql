-- R048: in how many classes firms with enough processes sell.
-- params: minimumProcesses, digits (of the class), excluded
-- returns: peer, value (classes)
-- grain: one row a firm
with sold as (
  select a.oid, a.pid
  from award_fact a
  join process p on p.pid = a.pid
  where a.oid is not null and a.n_suppliers = 1
    and coalesce(strpos($excluded::varchar, '|' || p.method_details || '|') = 0, true)
  group by a.oid, a.pid
),
regular as (
  select oid, count(*) as processes from sold group by oid having count(*) >= $minimumProcesses::integer
),
class as (
  select distinct s.oid, left(i.class_id, $digits::integer) as class_id
  from sold s
  join regular r on r.oid = s.oid
  join item i on i.pid = s.pid
  where i.class_id is not null
),
firm as (
  select s.oid, s.processes, coalesce(c.classes, 0) as classes
  from regular s
  left join (select oid, count(*) as classes from class group by oid) c on c.oid = s.oid
)
select 'all' as peer, cast(classes as double) as value from firm where classes > 0
