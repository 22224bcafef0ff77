-- final-value: what finished contracts came to, where the final amount is published.
-- params: the usual filters, $currency
-- returns: key, value, numerator, denominator, n, not_computable, left_out (processes whose final is left out for its quality)
-- grain: one row a group
select
  {{split}} as key,
  sum(p.final_counted) filter (where coalesce(p.currency, $currency) = $currency) as value,
  sum(p.final_counted) filter (where coalesce(p.currency, $currency) = $currency) as numerator,
  null::decimal(18, 2) as denominator,
  count(p.final_counted) filter (where coalesce(p.currency, $currency) = $currency) as n,
  count(*) filter (where p.n_awards > 0 and p.final_amount is null) as not_computable,
  count(*) filter (where coalesce(p.currency, $currency) = $currency and p.final_amount is distinct from p.final_counted) as left_out
from process p
where {{filters}}
group by 1
order by 1 nulls last
