-- R048: a firm that sells in unusually many classes: at or over the upper fence of firms with enough processes.
-- params: fence (times the interquartile range), minimumProcesses, digits (of the class), excluded
-- returns: oid, result, observed (classes), threshold (classes), peers, missing, processes
-- grain: one row a firm that won enough processes alone
with quartile as ({{quartiles}}),
fence as (
  select q3 + $fence::double * (q3 - q1) as threshold, n from quartile
),
sold as (
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
select
  r.oid,
  case when r.classes = 0 then 'notComputable' when r.classes >= f.threshold then 'flagged' else 'clear' end as result,
  cast(r.classes as double) as observed, f.threshold, f.n as peers,
  case when r.classes = 0 then 'tender.items.classification' end as missing,
  r.processes
from firm r
left join fence f on true
