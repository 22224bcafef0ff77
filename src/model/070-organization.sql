-- Organizations, with the name most used. Private individuals are marked: they have no page and no ranking.
-- Of several identifiers, which only a reviewed decision puts together, the one that names the organization stands.
-- A party known by its publisher's code only names nobody.
-- reads mention, resolved
-- grain: one row an organization; oid in the order of org_key
create table organization as
with grouped as (
  select
    r.org_key,
    min(r.tier) filter (r.tier > 0) as tier,
    max_by(m.name, {'n': m.n, 'name': m.name}) as name,
    max_by(m.scheme, {'own': m.scheme || '-' || m.identifier = r.org_key, 's': m.scheme, 'i': m.identifier}) as scheme,
    max_by(m.identifier, {'own': m.scheme || '-' || m.identifier = r.org_key, 's': m.scheme, 'i': m.identifier}) as identifier,
    max_by(m.postal_code, {'n': m.n, 'name': m.name}) filter (m.postal_code is not null) as postal_code,
    max_by(m.locality, {'n': m.n, 'name': m.name}) filter (m.locality is not null) as locality,
    max_by(m.region, {'n': m.n, 'name': m.name}) filter (m.region is not null) as region,
    max(m.country) as country,
    max(m.scale) as scale,
    max(m.municipal) as municipal,
    min(m.prefix) as prefix,
    sum(m.n_names) as n_names,
    count(*) as n_mentions,
    bool_and(m.is_code) as is_code
  from resolved r
  join mention m on m.party_key = r.party_key
  group by r.org_key
)
select
  row_number() over (order by org_key)::integer as oid,
  org_key, coalesce(tier, 0) as tier, name, plain(name) as name_plain, scheme, identifier,
  postal_code, locality, region, country, scale, municipal, prefix, n_names::integer as n_names, n_mentions::integer as n_mentions,
  (not is_code and looks_like_person(scheme, identifier, name)) as looks_like_person
from grouped
