-- The bidders of notices, in every version of them, as files give them. is_last: of the notice's last version. fold: one of ten parts, by the notice's number; hidden_id: the id that a
-- bidder without a number is given.
-- fragments: path (JSON Lines of releases)
-- grain: one row a version of a notice and bidder
create table bidder as
with notices as (
  select
    ocid, parties,
    row_number() over (partition by ocid order by "date" desc nulls last, len(parties) desc, to_json(parties)) as version
  from read_json(
    {{path}}, format = 'newline_delimited', maximum_object_size = 16777216,
    columns = {
      'ocid': 'VARCHAR', 'date': 'VARCHAR',
      'parties': 'STRUCT(id VARCHAR, "name" VARCHAR, roles VARCHAR[], identifier STRUCT(scheme VARCHAR, id VARCHAR), address STRUCT(locality VARCHAR, postalCode VARCHAR))[]'
    }
  )
),
parts as (
  select ocid, version = 1 as is_last, unnest(parties) as p from notices
)
select
  ocid, is_last, (substr(ocid, 13)::bigint % 10)::integer as fold, p.id, trim(p."name") as name,
  case when valid_identifier(p.identifier.scheme, p.identifier.id) then p.identifier.scheme end as scheme,
  case when valid_identifier(p.identifier.scheme, p.identifier.id) then p.identifier.id end as identifier,
  nullif(trim(p.address.locality), '') as locality, nullif(trim(p.address.postalCode), '') as postal_code,
  'nom-' || replace(plain(p."name"), ' ', '-') || '-'
    || coalesce(plain_code(p.address.postalCode), plain_code(p.address.locality), '') as hidden_id
from parts
where list_contains(p.roles, 'tenderer') and p."name" is not null
