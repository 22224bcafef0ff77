-- R069: what the contract came to is over the award by more than the threshold.
-- params: threshold (share)
-- returns: pid, part_no, buyer_oid, year, result, observed (share over the award), threshold, peers, missing, awarded_amount, final_amount, expenses_amount, grown_amount
-- grain: one row a contract that says what it came to, or should
with grown as (
  select
    pid, contract_no, buyer_oid, year, awarded_amount, final_amount, expenses_amount, grown_amount,
    is_doubtful,
    case when one_currency and not is_doubtful then cast(grown_amount as double) / cast(awarded_amount as double) - 1 end as growth
  from contract_fact
)
select
  pid, contract_no as part_no, buyer_oid, year,
  case when growth is null then 'notComputable' when growth > $threshold::double then 'flagged' else 'clear' end as result,
  growth as observed, cast($threshold as double) as threshold, null::bigint as peers,
  case when growth is null then concat_ws(
    ',',
    case when awarded_amount is null then 'awards.value' end,
    case when grown_amount is null then 'contracts.value' end,
    case when is_doubtful then 'quality.amount' end,
    case when awarded_amount is not null and grown_amount is not null and not is_doubtful then 'contracts.value.currency' end
  ) end as missing,
  awarded_amount, final_amount, expenses_amount, grown_amount
from grown
