-- Who is mentioned: a publisher's own id for a party, with its best known name, identifier and address.
-- A party that is referred to (buyer, bidder, supplier) but not described has its name only; one without a name has its
-- publisher's own id in its place (is_code).
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
  select l.party_key, case when starts_with(s.ocid, 'ocds-') then left(s.ocid, 11) else '' end as prefix, s.buyer_name as name, null as local_id
  from seg_release s join lacking l on l.party_key = s.buyer_key
  union all
  select l.party_key, case when starts_with(s.ocid, 'ocds-') then left(s.ocid, 11) else '' end, s.entity_name, null
  from seg_release s join lacking l on l.party_key = s.entity_key
  union all
  select l.party_key, b.prefix, b.name, b.local_id from seg_bid b join lacking l on l.party_key = b.party_key
  union all
  select l.party_key, a.prefix, a.name, a.local_id from seg_award_supplier a join lacking l on l.party_key = a.party_key
),
every as (
  select party_key, prefix, local_id, name, scheme, identifier, postal_code, locality, region, country, scale, municipal, n, false as is_code from named
  union all
  select
    party_key, prefix, min(local_id), coalesce(trim(name), local_id), null, null, null, null, null, null, null, null, count(*),
    name is null
  from dangling
  where coalesce(name, local_id) is not null
  group by party_key, prefix, coalesce(trim(name), local_id), name is null
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
  sum(n)::bigint as n,
  bool_and(is_code) as is_code
from every
group by party_key
