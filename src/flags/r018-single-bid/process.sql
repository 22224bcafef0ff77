-- R018: one bidder in an open or selective tender.
-- params: threshold (bidders), excluded
-- returns: pid, buyer_oid, year, result, observed (bidders), threshold, peers, missing, method
-- grain: one row a process by open or selective tender, or that does not say its method
with asked as (
  select p.pid, p.buyer_oid, p.year, p.tenderers, p.method
  from process p
  where coalesce(p.status, '') <> 'cancelled' and coalesce(p.method, 'open') in ('open', 'selective')
    and coalesce(strpos($excluded::varchar, '|' || p.method_details || '|') = 0, true)
)
select
  pid, buyer_oid, year,
  case
    when method is null or tenderers is null or tenderers < 1 then 'notComputable'
    when tenderers <= $threshold::integer then 'flagged'
    else 'clear'
  end as result,
  cast(tenderers as double) as observed, cast($threshold as double) as threshold, null::bigint as peers,
  case when method is null or tenderers is null or tenderers < 1 then concat_ws(
    ',',
    case when method is null then 'tender.procurementMethod' end,
    case when tenderers is null or tenderers < 1 then 'tender.numberOfTenderers' end
  ) end as missing,
  method
from asked
