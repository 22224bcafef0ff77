-- Documents of the chunk's tenders.
-- fragments: base
-- grain: one row a document
select
  rid,
  d.id as document_id, d.documentType as document_type, d.title as title, d.url as url,
  try_cast(d.datePublished as timestamptz) as published_at,
  d.format as format
from (select rowid + {{base}} as rid, unnest(r.tender.documents) as d from staged where r.ocid is not null)
where d.url is not null
