-- Related processes of the chunk's releases.
-- fragments: base
-- grain: one row a related process
select
  rid,
  p.id as related_id, array_to_string(p.relationship, ' ') as relationship, p.scheme as scheme,
  p.identifier as identifier, p.title as title
from (select rowid + {{base}} as rid, unnest(r.relatedProcesses) as p from staged where r.ocid is not null)
