-- The latest processes of an organization. Amount: the process's for a buyer, its own part for a supplier.
-- params: oid, role, limit
-- grain: one row a process, newest first
with newest as (
  select pid, day
  from organization_process
  where oid = $oid and role = $role
  order by day desc nulls last, pid
  limit $limit
),
part as (
  select a.pid, sum(a.share) as amount, min(a.currency) as currency, count(distinct a.currency) as n_currencies
  from organization_award a
  where a.organization_oid = $oid and a.role = $role
  group by a.pid
)
select
  p.ocid, p.number, p.title, p.day, p.method, p.buyer_name,
  case
    when $role = 'buyer' then p.awarded_amount
    when a.n_currencies = 1 then cast(a.amount as decimal(18, 2))
  end as amount,
  case when $role = 'buyer' then p.currency when a.n_currencies = 1 then a.currency end as currency,
  p.n_suppliers, case when p.n_suppliers = 1 and not m.is_person then m.name end as supplier_name
from newest n
join process p on p.pid = n.pid
left join part a on a.pid = n.pid
left join organization_mart m on m.oid = p.supplier_oid
order by p.day desc nulls last, p.pid
