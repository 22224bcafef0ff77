-- R038: shares of disqualified bids of buyers, procuring entities and firms that have enough of them.
-- params: minimumProcesses (buyers and entities), minimumBids (firms), excluded
-- returns: peer (the kind of subject), value (share)
-- grain: one row a subject
with asked as (
  select pid, buyer_oid, entity_oid, n_submitted, n_disqualified
  from bid_fact
  where n_submitted > 0 and coalesce(strpos($excluded::varchar, '|' || method_details || '|') = 0, true)
)
select 'buyer' as peer, cast(sum(n_disqualified) as double) / sum(n_submitted) as value
from asked
where buyer_oid is not null
group by buyer_oid
having count(*) >= $minimumProcesses::integer
union all
select 'procuringEntity', cast(sum(n_disqualified) as double) / sum(n_submitted)
from asked
where entity_oid is not null
group by entity_oid
having count(*) >= $minimumProcesses::integer
union all
select 'tenderer', cast(count(*) filter (b.status = 'disqualified') as double) / count(*)
from bid b
join asked a on a.pid = b.pid
where b.oid is not null and b.status is not null and b.status not in ('invited', 'withdrawn')
group by b.oid
having count(*) >= $minimumBids::integer
