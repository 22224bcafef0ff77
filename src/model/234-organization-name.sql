-- The other spellings under which an organization is named; none is kept for private individuals.
-- reads seg_party, mention, party_organization, organization_mart
-- grain: one row an organization and spelling that is not its name
create table organization_name as
with named as (
  select party_key, name from seg_party where party_key is not null and name is not null
  union
  select party_key, name from mention where name is not null
)
select distinct m.oid, n.name
from named n
join party_organization o on o.party_key = n.party_key
join organization_mart m on m.oid = o.oid and not m.is_person and m.name <> n.name
order by m.oid, n.name
