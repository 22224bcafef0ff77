-- licence-value: awarded amounts of contracts for licences of software.
-- params: the usual filters, $currency
-- returns: key, value (money), numerator, denominator, n, not_computable, left_out (contracts with an award left out for its quality)
-- grain: one row a group
select
  {{split}} as key,
  cast(sum(p.awarded_counted) filter (where p.currency = $currency) as decimal(18, 2)) as value,
  cast(sum(p.awarded_counted) filter (where p.currency = $currency) as decimal(18, 2)) as numerator,
  null::decimal(18, 2) as denominator,
  count(*) filter (where p.currency = $currency and p.awarded_counted is not null) as n,
  count(*) filter (where p.awarded_amount is null or p.currency <> $currency) as not_computable,
  count(*) filter (where p.currency = $currency and p.awarded_amount is distinct from p.awarded_counted) as left_out
from licence p
where p.n_awards > 0 and {{filters}}
group by 1
order by 1 nulls last
