-- Documents and pages that the publisher links to.
-- grain: one row a document
create table document as
select d.rid::integer as pid, d.document_id, d.document_type, d.title, d.url, d.published_at, d.format
from seg_document d
where not exists (select 1 from dropped x where x.rid = d.rid)
