-- lastingSupplier: the first and the last award from one buyer to one firm are years apart.
-- params: threshold (years), minimumAwards, excluded
-- returns: oid (buyer), other_oid (supplier), result, observed (years), threshold, peers, missing, awards, first_day, last_day
-- grain: one row a buyer and supplier with enough awards
with pair as (
  select
    a.buyer_oid, a.oid, count(*) as awards, count(a.awarded_on) as n_dated,
    min(a.awarded_on) as first_day, max(a.awarded_on) as last_day
  from award_fact a
  join process p on p.pid = a.pid
  where a.buyer_oid is not null and a.oid is not null
    and coalesce(strpos($excluded::varchar, '|' || p.method_details || '|') = 0, true)
  group by a.buyer_oid, a.oid
  having count(*) >= $minimumAwards::integer
)
select
  buyer_oid as oid, oid as other_oid,
  case
    when n_dated < $minimumAwards::integer then 'notComputable'
    when date_diff('day', first_day, last_day) >= $threshold::double * 365.25 then 'flagged'
    else 'clear'
  end as result,
  date_diff('day', first_day, last_day) / 365.25 as observed, cast($threshold as double) as threshold, null::bigint as peers,
  case when n_dated < $minimumAwards::integer then 'awards.date' end as missing,
  awards, first_day, last_day
from pair
