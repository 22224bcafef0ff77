-- R025: a firm that bids often, compared with others, and wins a share of its processes at or under the lower fence. A
-- firm with fewer processes than three quarters of firms is not judged.
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
firm as (
  select b.oid, count(*) as processes, count(*) filter (b.won) as won
  from bidder b
  where not exists (
    select 1 from bid_fact f where f.pid = b.pid and strpos($excluded::varchar, '|' || f.method_details || '|') > 0
  )
  group by b.oid
)
select
  r.oid,
  case
    when r.processes < f.least_processes then 'notComputable'
    when cast(r.won as double) / r.processes <= f.threshold then 'flagged'
    else 'clear'
  end as result,
  cast(r.won as double) / r.processes as observed, f.threshold, f.n as peers,
  case when r.processes < f.least_processes then 'processes' end as missing,
  r.processes, r.won, f.least_processes
from firm r
cross join fence f
