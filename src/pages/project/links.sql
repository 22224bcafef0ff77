-- The contracts that the publisher ties to a project.
-- params: no
-- grain: one row a contracting process
select l.ocid, l.title, l.url, l.as_of::varchar as as_of, l.file_id, l.line
from project_link l
where l.project_no = $no
order by l.ocid
limit 50
