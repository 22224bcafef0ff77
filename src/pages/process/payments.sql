-- Payments under a process's contracts.
-- params: pid
-- grain: one row a payment
select contract_no, transaction_id, paid_at, amount, currency
from payment
where pid = $pid
order by paid_at, contract_no, transaction_id
