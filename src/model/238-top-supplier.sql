-- The ten suppliers to whom each buyer awarded the most, as the measure top-suppliers ranks them.
-- reads award_mart, organization_mart
-- params: currency
-- grain: one row a buyer and supplier
create table top_supplier as
with bought as (
  select buyer_oid, oid, pid, sum(share) filter (currency = $currency) as share
  from award_mart
  where buyer_oid is not null and oid is not null and not is_person
  group by buyer_oid, oid, pid
),
summed as (
  select buyer_oid, oid, count(*) as n, sum(share) as amount
  from bought
  group by buyer_oid, oid
  having sum(share) is not null
),
placed as (
  select buyer_oid, oid, n, amount, row_number() over (partition by buyer_oid order by amount desc, oid) as place
  from summed
)
select
  p.buyer_oid, p.place::integer as place, m.org_key, m.name, p.n::integer as n, p.amount::decimal(18, 2) as amount
from placed p
join organization_mart m on m.oid = p.oid
where p.place <= 10
order by p.buyer_oid, p.place
