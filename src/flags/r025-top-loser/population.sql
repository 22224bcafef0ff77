-- R025: shares of wins, and numbers of processes, of firms that bid.
-- params: excluded
-- returns: peer ("won" or "processes"), value
-- grain: one row a firm and peer
with bidder as (
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
select 'won' as peer, cast(won as double) / processes as value from firm
union all
select 'processes', cast(processes as double) from firm
