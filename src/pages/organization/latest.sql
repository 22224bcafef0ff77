-- The latest processes of an organization. Amount: the process's for a buyer, its own part for a supplier.
-- params: oid, role, currency
-- grain: one row a process, newest first
with newest as (
  select pid, share
  from organization_process
  where oid = $oid::integer and role = $role::varchar
  order by day desc nulls last, pid
  limit 20
)
select
  p.ocid, p.number, p.title, p.day, p.method, p.buyer_name,
  case when $role::varchar = 'buyer' then p.awarded_amount else n.share end as amount,
  case when $role::varchar = 'buyer' then p.currency else $currency::varchar end as currency,
  p.n_suppliers, case when p.n_suppliers = 1 and m.is_person is false then p.supplier_name end as supplier_name
from newest n
join process p on p.pid = n.pid
left join organization_mart m on m.oid = p.supplier_oid
order by p.day desc nulls last, p.pid
