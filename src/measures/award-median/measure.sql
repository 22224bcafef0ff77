-- award-median: what the middle competitive award was worth.
-- params: the usual filters, $currency
-- returns: key, value, numerator and denominator (null), n (processes with an amount), not_computable (those without, or in
-- another currency)
-- grain: one row a group
select
  {{split}} as key,
  (median(p.awarded_counted) filter (where p.awarded_counted > 0 and p.currency = $currency))::decimal(18, 2)::varchar as value,
  null::bigint as numerator,
  null::bigint as denominator,
  count(*) filter (where p.awarded_counted > 0 and p.currency = $currency) as n,
  count(*) filter (where coalesce(p.awarded_counted, 0) <= 0 or p.currency <> $currency) as not_computable
from process p
where p.n_awards > 0 and p.method in ('open', 'selective') and {{filters}}
group by 1
order by 1 nulls last
