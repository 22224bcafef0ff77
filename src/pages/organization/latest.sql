-- The latest processes of an organization. Amount: the process's for a buyer, its own part for a supplier. A private
-- individual among suppliers is not named.
-- params: oid, role, currency
-- grain: one row a process, newest first
with newest as (
  select pid, share
  from organization_process
  where oid = $oid::integer and role = $role::varchar
  order by day desc nulls last, pid
  limit 20
),
-- Apart, so that these few rows are fetched by their key.
shown as materialized (
  select
    pid, ocid, number, title, day, method, buyer_name, awarded_amount, currency, n_suppliers, supplier_oid, supplier_name
  from process
  where pid in (select pid from newest)
)
select
  s.ocid, s.number, s.title, s.day, s.method, s.buyer_name,
  case when $role::varchar = 'buyer' then s.awarded_amount else coalesce(n.share, case when s.n_suppliers = 1 then s.awarded_amount end) end as amount,
  case when $role::varchar = 'buyer' then s.currency when n.share is null then s.currency else $currency::varchar end as currency,
  s.n_suppliers,
  case
    when s.n_suppliers = 1 and s.supplier_oid not in (select oid from organization_mart where is_person) then s.supplier_name
  end as supplier_name
from shown s
join newest n on n.pid = s.pid
order by s.day desc nulls last, s.pid
