-- R025: a firm that bids often, compared with others, and wins a share of its processes at or under the lower fence.
-- params: fence (times the interquartile range), excluded
-- returns: oid, result, observed (share won), threshold (share), peers, missing, processes, won, least_processes
-- grain: one row a firm that submitted a bid
with quartile as ({{quartiles}}),
fence as (
  select
    max(q1 - $fence::double * (q3 - q1)) filter (peer = 'won') as threshold,
    max(q3) filter (peer = 'processes') as least_processes,
    max(n) as n
  from quartile
),
bidder as (
  select b.oid, b.pid, bool_or(a.pid is not null and b.status = 'valid') as won
  from bid b
  join bid_fact f on f.pid = b.pid
  left join award_mart a on a.pid = b.pid and a.oid = b.oid
  where b.oid is not null and b.status is not null and b.status not in ('invited', 'withdrawn')
    and coalesce(strpos($excluded::varchar, '|' || f.method_details || '|') = 0, true)
  group by b.oid, b.pid
),
firm as (
  select oid, count(*) as processes, count(*) filter (won) as won from bidder group by oid
)
select
  r.oid,
  case when r.processes >= f.least_processes and cast(r.won as double) / r.processes <= f.threshold then 'flagged' else 'clear' end as result,
  cast(r.won as double) / r.processes as observed, f.threshold, f.n as peers, null::varchar as missing,
  r.processes, r.won, f.least_processes
from firm r
cross join fence f
