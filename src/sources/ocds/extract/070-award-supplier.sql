-- Suppliers of the chunk's awards; a consortium's members each have a row.
-- local_id: the publisher's own id, kept where it gives no name
-- fragments: base
-- grain: one row a supplier of an award
select rid, award_no, party_key(ocid, s.id, s.name) as party_key, case when starts_with(ocid, 'ocds-') then left(ocid, 11) else '' end as prefix, s.name as name,
  case when s.name is null then s.id end as local_id
from (
  select rid, ocid, award_no, unnest(a.suppliers) as s
  from (
    select rowid + {{base}} as rid, r.ocid as ocid, unnest(r.awards) as a, generate_subscripts(r.awards, 1) as award_no
    from staged where r.ocid is not null
  )
)
