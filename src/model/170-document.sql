-- Documents and pages that the publisher links to.
-- grain: one row a document
create table document as
select c.pid, d.document_id, d.document_type, d.title, d.url, d.published_at, d.format
from seg_document d
join chosen c on c.rid = d.rid
order by c.pid
