-- Pairs of spellings with the same plain name, and pairs of one family.
-- grain: one row
with told as (
  select plain, family, count(*) as n from spelling group by plain, family
),
asserted as (
  select sum(n) as n from told group by plain
),
possible as (
  select sum(n) as n from told group by family
)
select
  (select sum(n * (n - 1) / 2)::bigint from told) as n_right,
  (select sum(n * (n - 1) / 2)::bigint from asserted) as n_asserted,
  (select sum(n * (n - 1) / 2)::bigint from possible) as n_possible
