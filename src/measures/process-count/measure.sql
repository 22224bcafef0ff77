-- process-count: how many procurement processes there are.
-- params: the usual filters
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  count(*) as value,
  count(*) as numerator,
  null::bigint as denominator,
  count(*) as n,
  0 as not_computable
from process p
where {{filters}}
group by 1
order by 1 nulls last
