-- Who the chunk's releases mention, each spelling once with how often it comes.
-- party_key = publisher's ocid prefix and its own id for the party (tier 0)
-- grain: one row a party and spelling
select
  party_key(ocid, p.id, p.name) as party_key,
  case when starts_with(ocid, 'ocds-') then left(ocid, 11) else '' end as prefix,
  p.id as local_id,
  trim(p.name) as name,
  p.identifier.scheme as scheme,
  p.identifier.id as identifier,
  nullif(trim(p.address.locality), '') as locality,
  nullif(trim(p.address.region), '') as region,
  nullif(trim(p.address.postalCode), '') as postal_code,
  nullif(trim(p.address.countryName), '') as country,
  p.details.scale as scale,
  p.details.municipal as municipal,
  count(*) as n
from (select r.ocid as ocid, unnest(r.parties) as p from staged where r.ocid is not null)
where p.name is not null
group by all
