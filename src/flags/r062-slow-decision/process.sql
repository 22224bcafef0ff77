-- R062: the award came more days after the end of the tender period than the threshold. An award before the end is an
-- error of the data.
-- params: threshold (days), excluded
-- returns: pid, buyer_oid, year, result, observed (days), threshold, peers, missing, tender_end, awarded_at
-- grain: one row an awarded process by open, selective or limited tender
with decided as (
  select pid, max(awarded_at) as awarded_at from award where status = 'active' group by pid
),
asked as (
  select
    p.pid, p.buyer_oid, p.year, p.tender_end, d.awarded_at,
    (epoch(d.awarded_at) - epoch(p.tender_end)) / 86400 as days
  from process p
  join decided d on d.pid = p.pid
  where coalesce(p.status, '') <> 'cancelled' and coalesce(p.method, '') <> 'direct'
    and coalesce(strpos($excluded::varchar, '|' || p.method_details || '|') = 0, true)
)
select
  pid, buyer_oid, year,
  case
    when days is null or days <= -1 then 'notComputable'
    when days > $threshold::integer then 'flagged'
    else 'clear'
  end as result,
  days as observed, cast($threshold as double) as threshold, null::bigint as peers,
  case when days is null or days <= -1 then concat_ws(
    ',',
    case when tender_end is null then 'tender.tenderPeriod.endDate' end,
    case when awarded_at is null or days <= -1 then 'awards.date' end
  ) end as missing,
  tender_end, awarded_at
from asked
