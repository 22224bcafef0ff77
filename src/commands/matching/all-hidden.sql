-- When nobody has a number: pairs of bidders that tier 2 puts together, and pairs that have the same number.
-- grain: one row
with told as (
  select r.org_key, b.identifier, count(*) as n
  from bidder b
  join resolved r on r.party_key = party_key(b.ocid, b.hidden_id, b.name)
  where b.is_last and b.identifier is not null
  group by r.org_key, b.identifier
),
asserted as (
  select sum(n) as n from told group by org_key
),
possible as (
  select sum(n) as n from told group by identifier
)
select
  (select sum(n * (n - 1) / 2)::bigint from told) as n_right,
  (select sum(n * (n - 1) / 2)::bigint from asserted) as n_asserted,
  (select sum(n * (n - 1) / 2)::bigint from possible) as n_possible
