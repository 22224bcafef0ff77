-- Payments made under contracts (OCDS implementation transactions).
-- grain: one row a payment
create table payment as
select t.rid::integer as pid, t.contract_no::integer as contract_no, t.transaction_id, t.paid_at, t.amount, t.currency
from seg_transaction t
where not exists (select 1 from dropped d where d.rid = t.rid)
