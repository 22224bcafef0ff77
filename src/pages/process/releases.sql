-- The row behind a process that has one row only: its number is the process's.
-- params: pid
-- grain: at most one row
select
  kind, release_id, released_at, date_text, tag, state, file_id, line, byte_offset, byte_length, n_versions
from release
where rid = $pid
