-- Rows in quarantine.
-- fragments: limit
-- grain: one row a quarantined row
select
  q.quarantine_id as id, f.name as file, f.sha256, q.kind, q.reason, q.detail, q.line, q.byte_offset as "offset",
  q.byte_length as "length", q.raw
from quarantine q
join source_file f on f.file_id = q.file_id
order by q.quarantine_id
{{limit}}
