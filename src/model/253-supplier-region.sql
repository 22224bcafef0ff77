-- In which of the regions that notices name (where goods and services go) each supplier is. Most registers give a
-- supplier's town and province only: the region of a town is then the one where its public bodies have most things
-- delivered (half of them at least, three at least), else that of its postal area (two thirds at least).
-- reads seg_release, process, organization, award_mart
-- grain: one row a supplier; stated: what its address says (a province, or a region); region: null when unknown
create temp table supplier_region as
with named as (
  select distinct delivery_region as region from seg_release where delivery_region is not null
),
bought as (
  select buyer_oid, region, count(*) as n
  from process
  where buyer_oid is not null and region in (select region from named)
  group by buyer_oid, region
),
placed as (
  select plain_code(o.locality) as town, left(plain_code(o.postal_code), 3) as area, b.region, sum(b.n) as n
  from bought b
  join organization o on o.oid = b.buyer_oid
  group by all
),
towns as (
  select town, max_by(region, {'n': n, 'region': region}) as region
  from (select town, region, sum(n) as n from placed where town is not null group by town, region)
  group by town
  having sum(n) >= 3 and max(n) >= sum(n) / 2
),
areas as (
  select area, max_by(region, {'n': n, 'region': region}) as region
  from (select area, region, sum(n) as n from placed where area is not null group by area, region)
  group by area
  having sum(n) >= 3 and max(n) >= sum(n) * 2 / 3
),
suppliers as (
  select o.oid, o.region, plain_code(o.locality) as town, left(plain_code(o.postal_code), 3) as area
  from organization o
  where o.oid in (select m.oid from award_mart m)
)
select
  s.oid, s.region as stated,
  case when s.region in (select region from named) then s.region else coalesce(t.region, a.region) end as region
from suppliers s
left join towns t on t.town = s.town
left join areas a on a.area = s.area
