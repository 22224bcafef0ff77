-- award-growth: from award to final, over the processes for which both amounts are published.
-- params: the usual filters, $currency
-- returns: key, value (share), numerator (finals minus awards), denominator (awards), n, not_computable
-- grain: one row a group
with paired as (
  select {{split}} as key, p.n_awards, p.awarded_amount, p.final_amount,
    (p.awarded_amount is not null and p.final_amount is not null and p.currency = $currency) as computable
  from process p
  where {{filters}}
)
select
  key,
  cast(sum(final_amount - awarded_amount) filter (where computable) as double)
    / nullif(cast(sum(awarded_amount) filter (where computable) as double), 0) as value,
  sum(final_amount - awarded_amount) filter (where computable) as numerator,
  sum(awarded_amount) filter (where computable) as denominator,
  count(*) filter (where computable) as n,
  count(*) filter (where n_awards > 0 and not computable) as not_computable
from paired
group by 1
order by 1 nulls last
