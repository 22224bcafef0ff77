-- The one row that stands for each process: its only release, or the merge of its releases.
-- reads seg_release, release, merged (rid, ocid: rows of the merged releases)
-- grain: one row a process; pid runs from the newest to the oldest
create temp table chosen as
with one as (
  select r.rid, r.ocid
  from release r
  where r.state = 'loaded' and not exists (select 1 from merged m where m.ocid = r.ocid)
  union all
  select m.rid, m.ocid from merged m
)
select
  row_number() over (
    order by coalesce(s.tender_start, s.published_at, s.tender_end, s.released_at) desc nulls last, o.ocid
  )::integer as pid,
  o.rid,
  o.ocid
from one o
join seg_release s on s.rid = o.rid
