-- R023: three prices or more that are a fixed step apart: one ratio from each to the next, or whole percents over the
-- lowest. Prices that are all equal are R028's.
-- params: ratioTolerance, percentTolerance (percentage points), excluded
-- returns: pid, buyer_oid, year, result, observed (distance from whole percents), threshold, peers, missing, ratio_spread, n_submitted
-- grain: one row a process with three submitted bids or more, or an awarded one that publishes none
select
  f.pid, f.buyer_oid, f.year,
  case
    when f.n_submitted = 0 or f.n_without_amount > 0 or not f.one_currency then 'notComputable'
    when b.ratio_spread < $ratioTolerance::double or b.percent_error < $percentTolerance::double then 'flagged'
    else 'clear'
  end as result,
  b.percent_error as observed, cast($percentTolerance as double) as threshold, null::bigint as peers,
  case when f.n_submitted = 0 or f.n_without_amount > 0 or not f.one_currency then concat_ws(
    ',',
    case when f.n_submitted = 0 and f.n_bids = 0 then 'bids.details' end,
    case when f.n_submitted = 0 and f.n_bids > 0 then 'bids.details.status' end,
    case when f.n_without_amount > 0 then 'bids.details.value' end,
    case when not f.one_currency then 'bids.details.value.currency' end
  ) end as missing,
  b.ratio_spread, f.n_submitted
from bid_fact f
left join bid_price b on b.pid = f.pid
where (f.n_submitted = 0 or f.n_submitted >= 3)
  and coalesce(strpos($excluded::varchar, '|' || f.method_details || '|') = 0, true)
