-- R036: the lowest submitted bid was disqualified, another valid one was there, and an award was made.
-- params: excluded, withoutPrice
-- returns: pid, buyer_oid, year, result, observed (lowest bid), threshold, peers, missing, n_submitted, n_disqualified
-- grain: one row an awarded process with a valid bid, or that publishes none
select
  pid, buyer_oid, year,
  case
    when n_submitted = 0 then 'notComputable'
    when n_disqualified = 0 then 'clear'
    when n_without_amount > 0 or not one_currency then 'notComputable'
    when lowest_disqualified = lowest then 'flagged'
    else 'clear'
  end as result,
  cast(lowest as double) as observed, null::double as threshold, null::bigint as peers,
  case
    when n_submitted = 0 and n_bids = 0 then 'bids.details'
    when n_submitted = 0 then 'bids.details.status'
    when n_disqualified > 0 and (n_without_amount > 0 or not one_currency) then concat_ws(
      ',',
      case when n_without_amount > 0 then 'bids.details.value' end,
      case when not one_currency then 'bids.details.value.currency' end
    )
  end as missing,
  n_submitted, n_disqualified
from bid_fact
where n_awards > 0 and (n_valid > 0 or n_submitted = 0)
  and coalesce(strpos($excluded::varchar || $withoutPrice::varchar, '|' || method_details || '|') = 0, true)
