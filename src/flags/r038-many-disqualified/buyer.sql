-- R038: a buyer where an unusually large share of submitted bids is disqualified: at or over the upper fence of its peers.
-- params: fence (times the interquartile range), minimumProcesses, excluded
-- returns: oid, result, observed (share disqualified), threshold (share), peers, missing, submitted, disqualified, processes
-- grain: one row a buyer with a submitted bid
with quartile as ({{quartiles}}),
fence as (
  select q3 + $fence::double * (q3 - q1) as threshold, n from quartile where peer = 'buyer'
),
body as (
  select buyer_oid as oid, count(*) as processes, sum(n_submitted) as submitted, sum(n_disqualified) as disqualified
  from bid_fact
  where buyer_oid is not null and n_submitted > 0
    and coalesce(strpos($excluded::varchar, '|' || method_details || '|') = 0, true)
  group by buyer_oid
)
select
  b.oid,
  case
    when b.processes < $minimumProcesses::integer then 'notComputable'
    when cast(b.disqualified as double) / b.submitted >= f.threshold and b.disqualified > 0 then 'flagged'
    else 'clear'
  end as result,
  cast(b.disqualified as double) / b.submitted as observed, f.threshold, f.n as peers,
  case when b.processes < $minimumProcesses::integer then 'processes' end as missing,
  b.submitted, b.disqualified, b.processes
from body b
left join fence f on true
