-- Contracts of a process.
-- params: pid
-- grain: one row a contract
select
  k.contract_no, k.contract_id, k.award_id, k.title, k.status, k.starts_at, k.ends_at, k.signed_at, k.amount, k.currency,
  k.awarded_amount, k.final_amount, k.final_on::varchar as final_on, k.n_amendments, m.name,
  case when m.is_person is false then m.org_key end as organization
from contract k
left join organization_mart m on m.oid = k.supplier_oid
where k.pid = $pid
order by k.contract_no
