-- R058: the winner's price is unusually far under the second: at or over the upper fence of all gaps.
-- params: fence (times the interquartile range), excluded, withoutPrice
-- returns: pid, buyer_oid, year, result, observed (share), threshold (share), peers, missing, winner_amount, second_amount, q1, q3
-- grain: one row a process awarded to one firm that bid lowest among two or more
with quartile as ({{quartiles}}),
fence as (
  select q1, q3, n, q3 + $fence::double * (q3 - q1) as threshold from quartile
)
select
  g.pid, g.buyer_oid, g.year,
  case when g.gap is null then 'notComputable' when g.gap >= f.threshold then 'flagged' else 'clear' end as result,
  g.gap as observed, f.threshold, f.n as peers,
  case when g.gap is null then concat_ws(
    ',',
    case when g.lacks_amount then 'bids.details.value' end,
    case when not g.one_currency then 'bids.details.value.currency' end
  ) end as missing,
  g.winner_amount, g.second_amount, f.q1, f.q3
from bid_gap g
left join fence f on true
where coalesce(strpos($excluded::varchar || $withoutPrice::varchar, '|' || g.method_details || '|') = 0, true)
union all
select
  b.pid, b.buyer_oid, b.year, 'notComputable', null, null, null,
  case when b.n_bids = 0 then 'bids.details' else 'bids.details.status' end,
  null, null, null, null
from bid_fact b
where b.n_submitted = 0 and b.n_awards = 1
  and coalesce(strpos($excluded::varchar || $withoutPrice::varchar, '|' || b.method_details || '|') = 0, true)
