-- nearThreshold: a direct award just under the amount from which a public tender is required on that day.
-- params: share (of the threshold), excluded
-- returns: pid, buyer_oid, year, result, observed (share of the threshold), threshold (share), peers, missing, amount, limit_amount, limit_source
-- grain: one row a process awarded directly
with awarded as (
  select
    pid, any_value(buyer_oid) as buyer_oid, any_value(year) as year, sum(share) as amount,
    min(threshold) as limit_amount, min(threshold_source) as limit_source, count(*) filter (share is null) as n_without_amount
  from direct_award
  group by pid, award_no
),
compared as (
  select
    pid, buyer_oid, year, amount, limit_amount, limit_source,
    case when n_without_amount = 0 then cast(amount as double) / cast(limit_amount as double) end as part
  from awarded
)
select
  c.pid, min(c.buyer_oid) as buyer_oid, min(c.year) as year,
  case
    when bool_or(c.part >= $share::double and c.part < 1) then 'flagged'
    when bool_or(c.part is null) then 'notComputable'
    else 'clear'
  end as result,
  coalesce(max(c.part) filter (c.part >= $share::double and c.part < 1), max(c.part)) as observed,
  cast($share as double) as threshold, null::bigint as peers,
  case when bool_or(c.part is null) and not coalesce(bool_or(c.part >= $share::double and c.part < 1), false) then concat_ws(
    ',',
    case when bool_or(c.amount is null) then 'awards.value' end,
    case when bool_or(c.limit_amount is null) then 'threshold' end
  ) end as missing,
  max(c.amount) as amount, min(c.limit_amount) as limit_amount, min(c.limit_source) as limit_source
from compared c
join process p on p.pid = c.pid
where coalesce(strpos($excluded::varchar, '|' || p.method_details || '|') = 0, true)
group by c.pid
