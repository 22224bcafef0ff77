-- Amendments of a process's contracts.
-- params: pid
-- grain: one row an amendment
select contract_no, amendment_id, amended_at, rationale, description
from amendment
where pid = $pid
order by amended_at, contract_no, amendment_id
