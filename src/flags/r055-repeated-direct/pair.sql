-- R055: several direct awards from one buyer to one firm within the window.
-- params: threshold (awards), window (days), excluded
-- returns: oid (buyer), other_oid (supplier), result, observed (awards), threshold, peers, missing, first_day, last_day
-- grain: one row a buyer and supplier with a direct award
with awarded as (
  select d.buyer_oid, d.oid, d.award_day, d.awarded_on
  from direct_award d
  join process p on p.pid = d.pid
  where d.buyer_oid is not null and d.oid is not null
    and coalesce(strpos($excluded::varchar, '|' || p.method_details || '|') = 0, true)
),
windowed as (
  select
    buyer_oid, oid, awarded_on,
    count(award_day) over near as n, min(awarded_on) over near as first_day
  from awarded
  window near as (
    partition by buyer_oid, oid order by award_day range between cast($window as integer) preceding and current row
  )
),
pair as (
  select
    buyer_oid, oid, count(*) as n_awards, max(n) as n,
    max_by(first_day, n) as first_day, max_by(awarded_on, n) as last_day,
    bool_or(awarded_on is null) as lacks_date
  from windowed
  group by buyer_oid, oid
)
select
  buyer_oid as oid, oid as other_oid,
  case
    when n >= $threshold::integer then 'flagged'
    when lacks_date and n_awards >= $threshold::integer then 'notComputable'
    else 'clear'
  end as result,
  cast(n as double) as observed, cast($threshold as double) as threshold, null::bigint as peers,
  case when n < $threshold::integer and lacks_date and n_awards >= $threshold::integer then 'awards.date' end as missing,
  first_day, last_day
from pair
