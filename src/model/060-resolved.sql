-- Which organization each mention is: tier 1 a valid identifier; tier 2 the same plain name and the same place as
-- exactly one identified organization, or as each other; else tier 0, the publisher's own id.
-- reads mention
-- grain: one row a party key; org_key names the organization
create temp table resolved as
with keyed as (
  select
    party_key,
    prefix,
    case when identifier is not null then scheme || '-' || identifier end as identified,
    plain_name(name) as plain,
    coalesce(plain_code(postal_code), plain_code(locality)) as place,
    local_id, name
  from mention
),
placed as (
  select plain, place, min(identified) as identified, count(distinct identified) as n_identified
  from keyed
  where plain <> '' and place is not null
  group by plain, place
)
select
  k.party_key,
  case
    when k.identified is not null then k.identified
    when p.n_identified = 1 then p.identified
    when p.plain is not null then 'name-' || replace(p.plain, ' ', '-') || '-' || p.place
    else case when k.prefix = '' then '' else substr(k.prefix, 6) || '-' end || coalesce(nullif(trim(regexp_replace(strip_accents(coalesce(k.local_id, k.name)), '[^A-Za-z0-9]+', '-', 'g'), '-'), ''), k.party_key::varchar)
  end as org_key,
  case
    when k.identified is not null then 1
    when p.n_identified = 1 or p.plain is not null then 2
    else 0
  end as tier
from keyed k
left join placed p on p.plain = k.plain and p.place = k.place
