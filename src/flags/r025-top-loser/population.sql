-- R025: shares of wins, and numbers of processes, of firms that bid.
-- params: excluded
-- returns: peer ("won" or "processes"), value
-- grain: one row a firm and peer
with firm as (
  select b.oid, count(*) as processes, count(*) filter (b.won) as won
  from bidder b
  where not exists (
    select 1 from bid_fact f where f.pid = b.pid and strpos($excluded::varchar, '|' || f.method_details || '|') > 0
  )
  group by b.oid
)
select 'won' as peer, cast(won as double) / processes as value from firm
union all
select 'processes', cast(processes as double) from firm
