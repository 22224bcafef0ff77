-- additional-expenses: expenses published beyond the contract's amount.
-- params: the usual filters, $currency
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  sum(p.expenses_amount) filter (where coalesce(p.currency, $currency) = $currency) as value,
  sum(p.expenses_amount) filter (where coalesce(p.currency, $currency) = $currency) as numerator,
  null::decimal(18, 2) as denominator,
  count(*) filter (where p.n_expenses > 0 and coalesce(p.currency, $currency) = $currency) as n,
  0 as not_computable
from process p
where {{filters}}
group by 1
order by 1 nulls last
