-- R059: a signed contract whose amount, with that of the others of the same award, is not the award's.
-- params: tolerance (dollars)
-- returns: pid, part_no, buyer_oid, year, result, observed (share over the award), threshold, peers, missing, awarded_amount, amount
-- grain: one row a signed contract
select
  pid, contract_no as part_no, buyer_oid, year,
  case
    when awarded_amount is null or signed_amount is null or not one_currency or is_doubtful then 'notComputable'
    when abs(signed_amount - awarded_amount) > $tolerance::double then 'flagged'
    else 'clear'
  end as result,
  cast(signed_amount as double) / cast(awarded_amount as double) - 1 as observed, null::double as threshold, null::bigint as peers,
  case when awarded_amount is null or signed_amount is null or not one_currency or is_doubtful then concat_ws(
    ',',
    case when awarded_amount is null then 'awards.value' end,
    case when signed_amount is null then 'contracts.value' end,
    case when is_doubtful then 'quality.amount' end,
    case when not one_currency then 'contracts.value.currency' end
  ) end as missing,
  awarded_amount, signed_amount as amount
from contract_fact
where is_signed
