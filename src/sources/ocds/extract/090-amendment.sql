-- Amendments of the chunk's contracts.
-- fragments: base
-- grain: one row an amendment
select
  rid, contract_no,
  m.id as amendment_id,
  try_cast(m."date" as timestamptz) as amended_at,
  m.rationale as rationale,
  m.description as description
from (
  select rid, contract_no, unnest(c.amendments) as m
  from (
    select rowid + {{base}} as rid, unnest(r.contracts) as c, generate_subscripts(r.contracts, 1) as contract_no
    from staged where r.ocid is not null
  )
)
