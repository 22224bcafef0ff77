-- Rows in quarantine.
-- grain: one row a file and kind
select f.sha256, q.kind, count(*) as n
from quarantine q
join source_file f on f.file_id = q.file_id
group by f.sha256, q.kind
