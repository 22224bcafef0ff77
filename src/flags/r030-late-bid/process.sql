-- R030: a valid bid that won came after the end of the tender period; instants are compared, not their texts.
-- params: excluded
-- returns: pid, buyer_oid, year, result, observed (hours late), threshold (hours), peers, missing, tender_end, winner_bid_at
-- grain: one row a process whose winner's bid is published, or an awarded one that publishes none
with several as (
  select b.pid, max(b.bid_at) as bid_at, count(*) as n
  from bid b
  join award_mart a on a.pid = b.pid and a.oid = b.oid
  where b.status = 'valid' and b.pid in (select f.pid from bid_fact f where f.winner_oid is null and f.n_awards > 0)
  group by b.pid
),
asked as (
  select
    f.pid, f.buyer_oid, f.year, f.tender_end, f.n_submitted, f.n_bids, coalesce(f.winner_bid_at, s.bid_at) as bid_at
  from bid_fact f
  left join several s on s.pid = f.pid
  where f.n_awards > 0
    and (f.n_submitted = 0 or f.winner_amount is not null or f.winner_bid_at is not null or s.pid is not null or f.valid_oid = f.winner_oid)
    and coalesce(strpos($excluded::varchar, '|' || f.method_details || '|') = 0, true)
)
select
  pid, buyer_oid, year,
  case
    when bid_at is null or tender_end is null then 'notComputable'
    when bid_at > tender_end then 'flagged'
    else 'clear'
  end as result,
  (epoch(bid_at) - epoch(tender_end)) / 3600 as observed, 0::double as threshold, null::bigint as peers,
  case when bid_at is null or tender_end is null then concat_ws(
    ',',
    case when n_submitted = 0 and n_bids = 0 then 'bids.details' end,
    case when n_submitted = 0 and n_bids > 0 then 'bids.details.status' end,
    case when n_submitted > 0 and bid_at is null then 'bids.details.date' end,
    case when tender_end is null then 'tender.tenderPeriod.endDate' end
  ) end as missing,
  tender_end, bid_at as winner_bid_at
from asked
