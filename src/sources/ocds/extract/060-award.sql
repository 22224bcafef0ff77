-- Awards of the chunk's releases.
-- fragments: base
-- grain: one row an award
select
  rid, award_no,
  a.id as award_id,
  a.title as title,
  a.status as status,
  try_cast(a."date" as timestamptz) as awarded_at,
  try_cast(a."value".amount as decimal(18, 2)) as amount,
  a."value".currency as currency,
  try_cast(a."value".totalAmount as decimal(18, 2)) as total_amount,
  coalesce(len(a.suppliers), 0) as n_suppliers,
  try_cast(a.contractPeriod.endDate as timestamptz) as planned_end
from (
  select rowid + {{base}} as rid, unnest(r.awards) as a, generate_subscripts(r.awards, 1) as award_no
  from staged where r.ocid is not null
)
