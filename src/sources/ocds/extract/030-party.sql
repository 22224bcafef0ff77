-- Parties of the chunk's releases.
-- fragments: base
-- grain: one row a party of a release; party_key = publisher's ocid prefix and its own id for the party (tier 0)
select
  rid,
  party_key(ocid, p.id, p.name) as party_key,
  left(ocid, 11) as prefix,
  p.id as local_id,
  trim(p.name) as name,
  array_to_string(p.roles, ' ') as roles,
  p.identifier.scheme as scheme,
  p.identifier.id as identifier,
  p.address.streetAddress as street,
  p.address.locality as locality,
  p.address.region as region,
  p.address.postalCode as postal_code,
  p.address.countryName as country,
  p.details.scale as scale,
  p.details.municipal as municipal
from (select rowid + {{base}} as rid, r.ocid as ocid, unnest(r.parties) as p from staged where r.ocid is not null)
