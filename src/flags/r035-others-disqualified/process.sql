-- R035: every tenderer but the winner was disqualified, and there were some.
-- params: threshold (other tenderers disqualified), excluded
-- returns: pid, buyer_oid, year, result, observed (other tenderers disqualified), threshold, peers, missing, n_submitted
-- grain: one row a process whose awards are decided, with a bid, or that publishes none
with others as (
  select b.pid, count(distinct b.oid) as n
  from bid b
  join bid_fact f on f.pid = b.pid and f.n_disqualified > 0 and f.valid_oid = f.winner_oid
  where b.status = 'disqualified' and b.oid <> f.valid_oid
  group by b.pid
)
select
  f.pid, f.buyer_oid, f.year,
  case
    when f.n_submitted = 0 then 'notComputable'
    when o.n >= $threshold::integer then 'flagged'
    else 'clear'
  end as result,
  cast(coalesce(o.n, 0) as double) as observed, cast($threshold as double) as threshold, null::bigint as peers,
  case
    when f.n_submitted = 0 and f.n_bids = 0 then 'bids.details'
    when f.n_submitted = 0 then 'bids.details.status'
  end as missing,
  f.n_submitted
from bid_fact f
left join others o on o.pid = f.pid
where f.n_awards > 0 and f.is_settled
  and coalesce(strpos($excluded::varchar, '|' || f.method_details || '|') = 0, true)
