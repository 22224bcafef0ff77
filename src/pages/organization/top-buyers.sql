-- The buyers from whom a supplier won the most, by its own part.
-- params: oid
-- grain: one row a buyer
with summed as (
  select buyer_oid, count(*) as n, sum(share) as amount
  from organization_process
  where oid = $oid::integer and role = 'supplier' and buyer_oid is not null
  group by buyer_oid
)
select b.org_key, b.name, s.n, s.amount
from summed s
join buyer b on b.oid = s.buyer_oid
where s.amount is not null
order by s.amount desc, b.org_key
limit 10
