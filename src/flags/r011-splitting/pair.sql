-- R011: several direct awards of one nature from one buyer to one firm within the window, each under the amount from which
-- a public tender is required, together at or over it.
-- params: threshold (times the limit), window (days), minimumAwards, excluded
-- returns: oid (buyer), other_oid (supplier), result, observed (times the limit), threshold, peers, missing, awards, amount, limit_amount, limit_source, first_day, last_day
-- grain: one row a buyer and supplier with enough direct awards
with awarded as (
  select
    d.buyer_oid, d.oid, d.category, d.award_day, d.awarded_on, d.share, d.threshold, d.threshold_source,
    (d.share < d.threshold) as is_under
  from direct_award d
  join process p on p.pid = d.pid
  where d.buyer_oid is not null and d.oid is not null
    and coalesce(strpos($excluded::varchar, '|' || p.method_details || '|') = 0, true)
),
windowed as (
  select
    buyer_oid, oid, threshold, threshold_source, awarded_on, is_under,
    sum(share) over near as amount, count(*) over near as n, min(awarded_on) over near as first_day
  from awarded
  where is_under
  window near as (
    partition by buyer_oid, oid, category order by award_day range between cast($window as integer) preceding and current row
  )
),
pair as (
  select
    buyer_oid, oid, count(*) as n,
    count(*) filter (share is null or threshold is null) as n_unknown,
    bool_or(share is null) as lacks_amount,
    bool_or(threshold is null) as lacks_threshold
  from awarded
  group by buyer_oid, oid
  having count(*) >= $minimumAwards::integer
),
most as (
  select
    buyer_oid, oid,
    max(cast(amount as double) / cast(threshold as double)) as times,
    max_by(n, cast(amount as double) / cast(threshold as double)) as awards,
    max_by(amount, cast(amount as double) / cast(threshold as double)) as amount,
    max_by(threshold, cast(amount as double) / cast(threshold as double)) as limit_amount,
    max_by(threshold_source, cast(amount as double) / cast(threshold as double)) as limit_source,
    max_by(first_day, cast(amount as double) / cast(threshold as double)) as first_day,
    max_by(awarded_on, cast(amount as double) / cast(threshold as double)) as last_day
  from windowed
  where n >= $minimumAwards::integer
  group by buyer_oid, oid
)
select
  p.buyer_oid as oid, p.oid as other_oid,
  case when m.times >= $threshold::double then 'flagged' when p.n_unknown > 0 then 'notComputable' else 'clear' end as result,
  m.times as observed, cast($threshold as double) as threshold, null::bigint as peers,
  case when coalesce(m.times, 0) < $threshold::double and p.n_unknown > 0 then concat_ws(
    ',',
    case when p.lacks_amount then 'awards.value' end,
    case when p.lacks_threshold then 'threshold' end
  ) end as missing,
  coalesce(m.awards, p.n) as awards, m.amount, m.limit_amount, m.limit_source, m.first_day, m.last_day
from pair p
left join most m on m.buyer_oid = p.buyer_oid and m.oid = p.oid
