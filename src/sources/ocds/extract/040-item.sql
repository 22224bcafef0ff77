-- Items of the chunk's releases: the tender's, else the awards'.
-- fragments: base
-- grain: one row an item
select
  rid,
  p.id as item_id,
  p.classification.scheme as scheme,
  p.classification.id as class_id,
  coalesce(p.classification.description, p.description) as class_name,
  p.description as description,
  try_cast(p.quantity as double) as quantity,
  p.unit.name as unit
from (
  select rowid + {{base}} as rid, unnest(coalesce(nullif(r.tender.items, []), flatten(list_transform(r.awards, a -> a.items)))) as p
  from staged where r.ocid is not null
)
