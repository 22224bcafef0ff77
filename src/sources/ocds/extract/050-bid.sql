-- Bids of the chunk's releases, one row a tenderer of a bid.
-- local_id: the publisher's own id of the tenderer, kept where it gives no name
-- fragments: base
-- grain: one row a bid and tenderer; tenderer_no counts from 1 (a consortium's bid is counted once, at 1)
select
  rid, bid_no, tenderer_no,
  b.id as bid_id,
  b.status as status,
  try_cast(b."date" as timestamptz) as bid_at,
  try_cast(b."value".amount as decimal(18, 2)) as amount,
  b."value".currency as currency,
  try_cast(b.submittedValue.amount as decimal(18, 4)) as submitted_amount,
  b.submittedValue.unit as submitted_unit,
  party_key(ocid, t.id, t.name) as party_key,
  case when starts_with(ocid, 'ocds-') then left(ocid, 11) else '' end as prefix,
  t.name as name,
  case when t.name is null then t.id end as local_id
from (
  select rid, ocid, bid_no, b,
    unnest(coalesce(nullif(b.tenderers, []), [{'id': null, 'name': null}])) as t,
    unnest(range(1, greatest(coalesce(len(b.tenderers), 0), 1) + 1)) as tenderer_no
  from (
    select rowid + {{base}} as rid, r.ocid as ocid, unnest(r.bids.details) as b, generate_subscripts(r.bids.details, 1) as bid_no
    from staged where r.ocid is not null
  )
)
