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
select 'tenderer', cast(sum(b.n_disqualified) as double) / sum(b.n_bids)
from bidder b
where not exists (
  select 1 from bid_fact f where f.pid = b.pid and strpos($excluded::varchar, '|' || f.method_details || '|') > 0
)
group by b.oid
having sum(b.n_bids) >= $minimumBids::integer
