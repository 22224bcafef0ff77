-- Ties between projects and contracts that a publisher states itself.
-- reads project_snapshot
-- grain: one row a project and contracting process
create table project_link as
with stated as (
  select project_no, as_of, version_no, file_id, line, unnest(links) as l from project_snapshot
),
newest as (
  select *
  from stated
  where l.ocid is not null
  qualify row_number() over (partition by project_no, l.ocid order by as_of desc, version_no desc) = 1
)
select n.project_no, n.l.ocid as ocid, n.l.title as title, n.l.url as url, n.as_of, n.file_id, n.line
from newest n
order by n.project_no, ocid
