-- Who is mentioned: a publisher's own id for a party, with its best known name, identifier and address.
-- A party that is referred to (buyer, bidder, supplier) but not described has its name only.
-- reads seg_party, seg_release, seg_bid, seg_award_supplier
-- grain: one row a party key
create temp table mention as
with named as (
  select
    party_key, prefix, local_id, name, locality, region, postal_code, country, scale, municipal,
    case when valid_identifier(scheme, identifier) then scheme end as scheme,
    case when valid_identifier(scheme, identifier) then identifier end as identifier,
    n
  from seg_party
  where party_key is not null
),
described as (
  select distinct party_key from named
),
referred as (
  select distinct buyer_key as party_key from seg_release
  union
  select distinct entity_key from seg_release
  union
  select distinct party_key from seg_bid
  union
  select distinct party_key from seg_award_supplier
),
lacking as (
  select r.party_key
  from referred r
  left join described d on d.party_key = r.party_key
  where d.party_key is null and r.party_key is not null
),
dangling as (
  select l.party_key, left(s.ocid, 11) as prefix, s.buyer_name as name
  from seg_release s join lacking l on l.party_key = s.buyer_key
  union all
  select l.party_key, left(s.ocid, 11), s.entity_name
  from seg_release s join lacking l on l.party_key = s.entity_key
  union all
  select l.party_key, b.prefix, b.name from seg_bid b join lacking l on l.party_key = b.party_key
  union all
  select l.party_key, a.prefix, a.name from seg_award_supplier a join lacking l on l.party_key = a.party_key
),
every as (
  select party_key, prefix, local_id, name, scheme, identifier, postal_code, locality, region, country, scale, municipal, n from named
  union all
  select party_key, prefix, null, trim(name), null, null, null, null, null, null, null, null, count(*)
  from dangling
  where name is not null
  group by party_key, prefix, trim(name)
)
select
  party_key,
  min(prefix) as prefix,
  min(local_id) as local_id,
  max_by(name, {'n': n, 'name': name}) as name,
  max(scheme) as scheme,
  max_by(identifier, {'s': scheme, 'i': identifier}) filter (identifier is not null) as identifier,
  max_by(postal_code, {'n': n, 'name': name, 'x': postal_code}) filter (postal_code is not null) as postal_code,
  max_by(locality, {'n': n, 'name': name, 'x': locality}) filter (locality is not null) as locality,
  max_by(region, {'n': n, 'name': name, 'x': region}) filter (region is not null) as region,
  max(country) as country,
  max(scale) as scale,
  max(municipal) as municipal,
  count(distinct name) as n_names,
  sum(n)::bigint as n
from every
group by party_key
