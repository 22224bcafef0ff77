-- What became of each firm in each process that it bid in.
-- won: an active award names it, and its bid was valid
-- reads bid_fact, bid, award_mart
-- grain: one row a process and firm with a submitted bid
create table bidder as
with won as (
  select distinct pid, oid from award_mart where oid is not null
),
submitted as (
  select
    b.pid, b.oid, count(*) as n_bids, count(*) filter (b.status = 'disqualified') as n_disqualified,
    bool_or(b.status = 'valid') as is_valid
  from bid b
  where b.oid is not null and b.status is not null and b.status not in ('invited', 'withdrawn')
    and b.pid in (select f.pid from bid_fact f)
  group by b.pid, b.oid
)
select
  s.pid, s.oid, s.n_bids::integer as n_bids, s.n_disqualified::integer as n_disqualified,
  (w.pid is not null and s.is_valid) as won
from submitted s
left join won w on w.pid = s.pid and w.oid = s.oid
