-- R031: what was awarded is within a hundredth of the estimate.
-- params: threshold (share of the estimate), excluded
-- returns: pid, buyer_oid, year, result, observed (distance, share), threshold, peers, missing, estimated_amount, awarded_amount
-- grain: one row an awarded process
with asked as (
  select
    p.pid, p.buyer_oid, p.year, p.estimated_amount, p.awarded_counted as awarded_amount,
    (p.awarded_counted is null and p.awarded_amount is not null) as is_doubtful,
    case when p.estimated_currency = p.currency
      then abs(cast(p.awarded_counted as double) / cast(p.estimated_amount as double) - 1) end as distance
  from process p
  where coalesce(p.status, '') <> 'cancelled' and p.n_awards > 0
    and coalesce(strpos($excluded::varchar, '|' || p.method_details || '|') = 0, true)
)
select
  pid, buyer_oid, year,
  case when distance is null then 'notComputable' when distance <= $threshold::double then 'flagged' else 'clear' end as result,
  distance as observed, cast($threshold as double) as threshold, null::bigint as peers,
  case when distance is null then concat_ws(
    ',',
    case when estimated_amount is null then 'tender.value' end,
    case when awarded_amount is null and not is_doubtful then 'awards.value' end,
    case when is_doubtful then 'quality.amount' end,
    case when estimated_amount is not null and awarded_amount is not null then 'awards.value.currency' end
  ) end as missing,
  estimated_amount, awarded_amount
from asked
