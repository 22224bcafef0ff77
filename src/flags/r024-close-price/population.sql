-- R024 and R058: the gaps that are compared.
-- params: excluded, withoutPrice
-- returns: peer, value (share)
-- grain: one row a process whose first two prices can be compared
select 'all' as peer, gap as value
from bid_gap
where gap is not null
  and coalesce(strpos($excluded::varchar || $withoutPrice::varchar, '|' || method_details || '|') = 0, true)
