-- licence-count: processes recognized as contracts for licences of software.
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
from licence p
where {{filters}}
group by 1
order by 1 nulls last
