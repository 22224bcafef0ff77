-- R031: what was awarded is within a hundredth of the estimate.
-- params: threshold (share of the estimate), excluded
-- returns: pid, buyer_oid, year, result, observed (distance, share), threshold, peers, missing, estimated_amount, awarded_amount
-- grain: one row an awarded process
with asked as (
  select
    p.pid, p.buyer_oid, p.year, p.estimated_amount, p.awarded_amount,
    case when p.estimated_currency = p.currency
      then abs(cast(p.awarded_amount as double) / cast(p.estimated_amount as double) - 1) end as distance
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
    case when awarded_amount is null then 'awards.value' end,
    case when estimated_amount is not null and awarded_amount is not null then 'awards.value.currency' end
  ) end as missing,
  estimated_amount, awarded_amount
from asked
