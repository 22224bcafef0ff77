-- R038: a firm whose submitted bids are disqualified unusually often: at or over the upper fence of firms.
-- params: fence (times the interquartile range), minimumBids, excluded
-- returns: oid, result, observed (share disqualified), threshold (share), peers, missing, submitted, disqualified
-- grain: one row a firm that submitted a bid
with quartile as ({{quartiles}}),
fence as (
  select q3 + $fence::double * (q3 - q1) as threshold, n from quartile where peer = 'tenderer'
),
firm as (
  select b.oid, sum(b.n_bids) as submitted, sum(b.n_disqualified) as disqualified
  from bidder b
  where not exists (
    select 1 from bid_fact f where f.pid = b.pid and strpos($excluded::varchar, '|' || f.method_details || '|') > 0
  )
  group by b.oid
)
select
  r.oid,
  case
    when r.submitted < $minimumBids::integer then 'notComputable'
    when cast(r.disqualified as double) / r.submitted >= f.threshold and r.disqualified > 0 then 'flagged'
    else 'clear'
  end as result,
  cast(r.disqualified as double) / r.submitted as observed, f.threshold, f.n as peers,
  case when r.submitted < $minimumBids::integer then 'bids' end as missing,
  r.submitted, r.disqualified
from firm r
left join fence f on true
