-- R024: the firms whose prices were so close: the winner and those at the second price.
-- fragments: process (the flag's statement on processes)
-- returns: oid, result, observed (the smallest gap), threshold, peers, missing
-- grain: one row a firm in a flagged process
with flagged as (
  select f.pid, f.observed, f.threshold, f.peers, g.winner_oid, g.winner_amount, g.second_amount
  from ({{process}}) f
  join bid_gap g on g.pid = f.pid
  where f.result = 'flagged'
),
firm as (
  select pid, winner_oid as oid, observed, threshold, peers from flagged
  union
  select f.pid, b.oid, f.observed, f.threshold, f.peers
  from flagged f
  join bid b on b.pid = f.pid and b.status = 'valid' and b.amount = f.second_amount and b.oid <> f.winner_oid
)
select
  oid, 'flagged' as result, min(observed) as observed, min(threshold) as threshold, min(peers) as peers,
  null::varchar as missing, count(*) as processes
from firm
group by oid
