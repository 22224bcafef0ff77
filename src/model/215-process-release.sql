-- The rows (releases and notices) behind each process, for its page and its timeline.
-- grain: one row a release or notice of a process
create view process_release as
select
  r.rid as pid, r.rid, r.file_id, r.kind, r.release_id, r.released_at, r.date_text, r.tag, r.state, r.line,
  r.byte_offset, r.byte_length, r.verbatim, r.segment_no, r.chunk_no, r.row_offset, r.row_length
from release r
where r.n_versions = 1
union all
select
  m.pid, r.rid, r.file_id, r.kind, r.release_id, r.released_at, r.date_text, r.tag, r.state, r.line,
  r.byte_offset, r.byte_length, r.verbatim, r.segment_no, r.chunk_no, r.row_offset, r.row_length
from release_of_many m
join release r on r.rid = m.rid
