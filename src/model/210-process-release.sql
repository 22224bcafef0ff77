-- The rows (releases and notices) behind each process, oldest first, for its page and its timeline.
-- grain: one row a release or notice of a process
create table process_release as
select
  p.pid, r.rid, r.file_id, r.kind, r.release_id, r.released_at, r.date_text, r.tag, r.state, r.line,
  r.byte_offset, r.byte_length, r.verbatim, r.segment_no, r.chunk_no, r.row_offset, r.row_length
from release r
join process p on p.ocid = r.ocid
order by p.pid, r.released_at, r.rid
