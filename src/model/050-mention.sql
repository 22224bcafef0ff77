-- Who is mentioned: a publisher's own id for a party, with its best known name, identifier and address.
-- reads seg_party, seg_release, seg_bid, seg_award_supplier, chosen
-- grain: one row a party key
create temp table mention as
with named as (
  select
    p.party_key, p.prefix, p.local_id, p.name,
    max(case when valid_identifier(p.scheme, p.identifier) then p.scheme end) as scheme,
    max(case when valid_identifier(p.scheme, p.identifier) then p.identifier end) as identifier,
    max(nullif(trim(p.postal_code), '')) as postal_code,
    max(nullif(trim(p.locality), '')) as locality,
    max(nullif(trim(p.region), '')) as region,
    max(nullif(trim(p.country), '')) as country,
    max(p.scale) as scale,
    max(p.municipal) as municipal,
    count(*) as n
  from seg_party p
  join chosen c on c.rid = p.rid
  where p.party_key is not null and p.name is not null
  group by all
),
referred as (
  select buyer_key as party_key, left(s.ocid, 11) as prefix, buyer_name as name
  from seg_release s join chosen c on c.rid = s.rid where buyer_key is not null and buyer_name is not null
  union all
  select entity_key, left(s.ocid, 11), entity_name
  from seg_release s join chosen c on c.rid = s.rid where entity_key is not null and entity_name is not null
  union all
  select b.party_key, left(c.ocid, 11), b.name
  from seg_bid b join chosen c on c.rid = b.rid where b.party_key is not null and b.name is not null
  union all
  select a.party_key, left(c.ocid, 11), a.name
  from seg_award_supplier a join chosen c on c.rid = a.rid where a.party_key is not null and a.name is not null
),
dangling as (
  select party_key, prefix, trim(name) as name, count(*) as n
  from referred r
  where not exists (select 1 from named k where k.party_key = r.party_key)
  group by all
),
every as (
  select party_key, prefix, local_id, name, scheme, identifier, postal_code, locality, region, country, scale, municipal, n from named
  union all
  select party_key, prefix, null, name, null, null, null, null, null, null, null, null, n from dangling
)
select
  party_key,
  max(prefix) as prefix,
  max(local_id) as local_id,
  max_by(name, {'n': n, 'name': name}) as name,
  max(scheme) as scheme,
  max_by(identifier, {'s': scheme, 'i': identifier}) as identifier,
  max_by(postal_code, {'n': n, 'name': name}) filter (postal_code is not null) as postal_code,
  max_by(locality, {'n': n, 'name': name}) filter (locality is not null) as locality,
  max_by(region, {'n': n, 'name': name}) filter (region is not null) as region,
  max(country) as country,
  max(scale) as scale,
  max(municipal) as municipal,
  sum(n) as n
from every
group by party_key
