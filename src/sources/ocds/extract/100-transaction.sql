-- Payments of the chunk's contracts (OCDS 1.0 calls the value "amount").
-- fragments: base
-- grain: one row a transaction
select
  rid, contract_no,
  t.id as transaction_id,
  try_cast(t."date" as timestamptz) as paid_at,
  try_cast(coalesce(t."value".amount, t.amount.amount) as decimal(18, 2)) as amount,
  coalesce(t."value".currency, t.amount.currency) as currency
from (
  select rid, contract_no, unnest(c.implementation.transactions) as t
  from (
    select rowid + {{base}} as rid, unnest(r.contracts) as c, generate_subscripts(r.contracts, 1) as contract_no
    from staged where r.ocid is not null
  )
)
