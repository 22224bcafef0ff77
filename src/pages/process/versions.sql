-- The rows behind a process that has several: each release or notice, oldest first.
-- params: pid
-- grain: one row a release or notice
select
  r.kind, r.release_id, r.released_at, r.date_text, r.tag, r.state, r.file_id, r.line, r.byte_offset, r.byte_length,
  r.n_versions
from release_of_many m
join release r on r.rid = m.rid
where m.pid = $pid
order by r.released_at nulls first, r.release_id
