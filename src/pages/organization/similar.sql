-- Tenders like those that a supplier won: the same kind of purchase (first four digits of the UNSPSC, else the category)
-- and the same region, not won by it. The open ones come first, those that close soonest before; then the newest.
-- params: oid, now (an instant)
-- grain: one row a tender, twelve at most
with won as (
  select distinct coalesce(left(unspsc, 4), category) as kind, region
  from organization_process
  where oid = $oid::integer and role = 'supplier' and region is not null
),
alike as (
  select t.pid, t.tender_end, t.day, (t.tender_end > $now::timestamptz) is true as is_open
  from similar_tender t
  join won w on w.kind = t.kind and w.region = t.region
  where t.pid not in (select p.pid from organization_process p where p.oid = $oid::integer and p.role = 'supplier')
  order by is_open desc, case when is_open then t.tender_end end, t.day desc nulls last, t.pid
  limit 12
),
-- Apart, so that these few rows are fetched by their key.
shown as materialized (
  select pid, ocid, number, title, region, buyer_name from process where pid in (select pid from alike)
)
select
  s.ocid, s.number, s.title, a.day, a.tender_end::varchar as closes_at, a.is_open, s.region, s.buyer_name
from alike a
join shown s on s.pid = a.pid
order by a.is_open desc, case when a.is_open then a.tender_end end, a.day desc nulls last, a.pid
