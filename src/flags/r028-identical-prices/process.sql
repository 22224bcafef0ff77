-- R028: the same price, in the same currency, from different tenderers.
-- params: excluded
-- returns: pid, buyer_oid, year, result, observed (the price), threshold, peers, missing, n_submitted
-- grain: one row a process with two submitted bids or more, or an awarded one that publishes none
select
  f.pid, f.buyer_oid, f.year,
  case
    when b.twin_amount is not null then 'flagged'
    when f.n_submitted = 0 or f.n_without_amount > 0 or not f.one_currency then 'notComputable'
    else 'clear'
  end as result,
  b.twin_amount as observed, null::double as threshold, null::bigint as peers,
  case when b.twin_amount is null and (f.n_submitted = 0 or f.n_without_amount > 0 or not f.one_currency) then concat_ws(
    ',',
    case when f.n_submitted = 0 and f.n_bids = 0 then 'bids.details' end,
    case when f.n_submitted = 0 and f.n_bids > 0 then 'bids.details.status' end,
    case when f.n_without_amount > 0 then 'bids.details.value' end,
    case when not f.one_currency then 'bids.details.value.currency' end
  ) end as missing,
  f.n_submitted
from bid_fact f
left join bid_price b on b.pid = f.pid
where f.n_submitted <> 1
  and coalesce(strpos($excluded::varchar, '|' || f.method_details || '|') = 0, true)
