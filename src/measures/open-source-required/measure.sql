-- open-source-required: processes whose title requires open source.
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
from open_source p
where p.kind = 'require' and {{filters}}
group by 1
order by 1 nulls last
