-- awarded-value: what was awarded, in the edition's currency.
-- params: the usual filters, $currency
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  sum(p.awarded_amount) filter (where p.currency = $currency) as value,
  sum(p.awarded_amount) filter (where p.currency = $currency) as numerator,
  null::decimal(18, 2) as denominator,
  count(*) filter (where p.currency = $currency and p.awarded_amount is not null) as n,
  count(*) filter (where p.n_awards > 0 and (p.awarded_amount is null or p.currency <> $currency)) as not_computable
from process p
where {{filters}}
group by 1
order by 1 nulls last
