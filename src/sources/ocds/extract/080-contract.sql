-- Contracts of the chunk's releases.
-- fragments: base
-- grain: one row a contract; spent is the sum of its transactions in the contract's currency, null where none
select
  rid, contract_no,
  c.id as contract_id,
  c.awardID as award_id,
  c.title as title,
  c.status as status,
  try_cast(c.period.startDate as timestamptz) as starts_at,
  try_cast(c.period.endDate as timestamptz) as ends_at,
  try_cast(c."value".amount as decimal(18, 2)) as amount,
  c."value".currency as currency,
  try_cast(c.dateSigned as timestamptz) as signed_at,
  coalesce(len(c.amendments), 0) as n_amendments,
  coalesce(len(c.implementation.transactions), 0) as n_transactions
from (
  select rowid + {{base}} as rid, unnest(r.contracts) as c, generate_subscripts(r.contracts, 1) as contract_no
  from staged where r.ocid is not null
)
