-- Contracts of a process.
-- params: pid
-- grain: one row a contract
select
  contract_no, contract_id, award_id, title, status, starts_at, ends_at, signed_at, amount, currency, awarded_amount,
  final_amount, final_on::varchar as final_on, n_amendments, supplier_oid as oid
from contract
where pid = $pid
order by contract_no
