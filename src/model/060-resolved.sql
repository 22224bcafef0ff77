-- Which organization each mention is: tier 1 a valid identifier; tier 2 the same plain name at the same place as exactly
-- one identified organization, under any spelling of it, seen there at least four times; or as each other; else tier 0,
-- the publisher's own id.
-- Names are compared without their spaces: "L.M.R." is "LMR", "2 Keys" is "2Keys". Of 7,038 spellings of federal vendors,
-- 334 pairs are then alike, 332 of them rightly; with spaces, 30 and 29.
-- Four times: a firm that registers again keeps its name and place and takes another number, so that few mentions tell
-- the wrong one of two too often. On notices of 2018 to 2021 whose numbers were hidden, precision is about 0.990 from
-- one mention on, 0.9935 from two, 0.9947 from three, 0.9957 from four, with recall 0.71, 0.62, 0.56, 0.52 (limpide matching).
-- reads mention, seg_party
-- grain: one row a party key; org_key names the organization
create temp table resolved as
with unidentified as materialized (
  select
    party_key, prefix, local_id, name, plain_name(name) as plain, replace(plain_name(name), ' ', '') as compact,
    coalesce(plain_code(postal_code), plain_code(locality)) as place
  from mention
  where identifier is null
),
-- Only names at their places are looked at: making a name plain is most of the work.
nearby as (
  select
    m.scheme || '-' || m.identifier as identified, s.name,
    coalesce(plain_code(s.postal_code), plain_code(s.locality)) as place, s.n
  from seg_party s
  join mention m on m.party_key = s.party_key and m.identifier is not null
  where coalesce(plain_code(s.postal_code), plain_code(s.locality)) in (select place from unidentified where place is not null)
),
spelled as (
  select identified, name, place, sum(n) as n from nearby group by identified, name, place
),
placed as (
  select
    replace(plain_name(name), ' ', '') as compact, place, min(identified) as identified,
    count(distinct identified) as n_identified, sum(n) as n_seen
  from spelled
  group by compact, place
),
-- Each with the one name that its spellings share as a key.
grouped as (
  select compact, place, min(plain) as plain from unidentified where compact <> '' and place is not null group by compact, place
),
told as (
  select
    u.party_key,
    case
      when p.identified is not null then p.identified
      when g.plain is not null then 'name-' || replace(g.plain, ' ', '-') || '-' || g.place
      else case when u.prefix = '' then '' else substr(u.prefix, 6) || '-' end || coalesce(nullif(trim(regexp_replace(strip_accents(coalesce(u.local_id, u.name)), '[^A-Za-z0-9]+', '-', 'g'), '-'), ''), u.party_key::varchar)
    end as org_key,
    case when g.plain is not null then 2 else 0 end as tier
  from unidentified u
  left join grouped g on g.compact = u.compact and g.place = u.place
  left join placed p on p.compact = g.compact and p.place = g.place and p.n_identified = 1 and p.n_seen >= 4
)
select party_key, scheme || '-' || identifier as org_key, 1 as tier from mention where identifier is not null
union all
select party_key, org_key, tier from told
