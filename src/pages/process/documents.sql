-- Documents and pages that the publisher links to.
-- params: pid
-- grain: one row a document
select document_id, document_type, title, url, published_at, format
from document
where pid = $pid
order by published_at, document_id
