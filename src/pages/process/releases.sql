-- The rows behind a process: each release or notice, its file and its place, oldest first.
-- params: pid
-- grain: one row a release or notice
select
  r.kind, r.release_id, r.released_at, r.date_text, r.tag, r.state, r.line, r.byte_offset, r.byte_length, f.sha256, f.name as file
from process_release r
join source_file f on f.file_id = r.file_id
where r.pid = $pid
order by r.released_at nulls first, r.release_id
