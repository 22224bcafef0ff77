-- The versions of every process that has two or more which can be put in order, oldest first.
-- Superseded notices are among them: they make the timeline, not the merged release.
-- reads release
-- grain: one row a version
with versioned as (
  select ocid
  from release
  where n_versions > 1 and (state = 'loaded' or (kind = 'notice' and state = 'superseded'))
  group by ocid
  having count(*) > 1
)
select
  r.ocid, r.rid, r.kind, r.state, r.file_id, r.verbatim, r.byte_offset, r.byte_length, r.segment_no, r.chunk_no,
  r.row_offset, r.row_length
from release r
join versioned v on v.ocid = r.ocid
where r.state = 'loaded' or (r.kind = 'notice' and r.state = 'superseded')
order by r.ocid, r.released_at, r.file_id, r.byte_offset
