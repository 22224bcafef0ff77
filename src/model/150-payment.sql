-- Payments made under contracts (OCDS implementation transactions).
-- grain: one row a payment
create table payment as
select c.pid, t.contract_no::integer as contract_no, t.transaction_id, t.paid_at, t.amount, t.currency
from seg_transaction t
join chosen c on c.rid = t.rid
order by c.pid, t.contract_no, t.paid_at, t.transaction_id
