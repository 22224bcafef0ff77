-- Rows in quarantine, file by file, in the order of the file.
-- params: file (SHA-256, the beginning of it, or a name; null: all), reason, limit
-- grain: one row a quarantined row
select
  f.name as file, f.sha256, q.kind, q.reason, q.detail, q.line, q.byte_offset as "offset", q.byte_length as length, q.raw
from quarantine q
join source_file f on f.file_id = q.file_id
where ($file::varchar is null or f.name = $file or (length($file) >= 8 and starts_with(f.sha256, lower($file))))
  and ($reason::varchar is null or q.reason = $reason)
order by f.name, f.sha256, q.byte_offset, q.quarantine_id
limit $limit
