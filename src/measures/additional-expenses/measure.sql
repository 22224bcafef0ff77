-- additional-expenses: expenses published beyond the contract's amount.
-- params: the usual filters, $currency
-- returns: key, value, numerator, denominator, n, not_computable, left_out (processes whose expenses are left out for their quality)
-- grain: one row a group
select
  {{split}} as key,
  sum(p.expenses_counted) filter (where coalesce(p.currency, $currency) = $currency) as value,
  sum(p.expenses_counted) filter (where coalesce(p.currency, $currency) = $currency) as numerator,
  null::decimal(18, 2) as denominator,
  count(*) filter (where p.n_expenses > 0 and coalesce(p.currency, $currency) = $currency and p.expenses_amount is not distinct from p.expenses_counted) as n,
  0 as not_computable,
  count(*) filter (where coalesce(p.currency, $currency) = $currency and p.expenses_amount is distinct from p.expenses_counted) as left_out
from process p
where {{filters}}
group by 1
order by 1 nulls last
