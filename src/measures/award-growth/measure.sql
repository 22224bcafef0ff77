-- award-growth: from award to final, over the processes for which both amounts are published.
-- params: the usual filters, $currency
-- returns: key, value (share), numerator (finals minus awards), denominator (awards), n, not_computable,
-- left_out (pairs with an amount left out for its quality)
-- grain: one row a group
with paired as (
  select {{split}} as key, p.n_awards, p.awarded_amount, p.final_amount,
    (p.awarded_amount is not null and p.final_amount is not null and p.currency = $currency) as is_paired,
    (p.awarded_amount is distinct from p.awarded_counted or p.final_amount is distinct from p.final_counted) as is_spoiled
  from process p
  where {{filters}}
)
select
  key,
  cast(sum(final_amount - awarded_amount) filter (where is_paired and not is_spoiled) as double)
    / nullif(cast(sum(awarded_amount) filter (where is_paired and not is_spoiled) as double), 0) as value,
  sum(final_amount - awarded_amount) filter (where is_paired and not is_spoiled) as numerator,
  sum(awarded_amount) filter (where is_paired and not is_spoiled) as denominator,
  count(*) filter (where is_paired and not is_spoiled) as n,
  count(*) filter (where n_awards > 0 and not is_paired) as not_computable,
  count(*) filter (where is_paired and is_spoiled) as left_out
from paired
group by 1
order by 1 nulls last
