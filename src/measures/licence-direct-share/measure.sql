-- licence-direct-share: licence contracts that were awarded directly, without competition.
-- params: the usual filters
-- returns: key, value (share), numerator (direct), denominator (awarded, method stated), n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(count(*) filter (where p.method = 'direct') as double) / nullif(count(p.method), 0) as value,
  count(*) filter (where p.method = 'direct') as numerator,
  count(p.method) as denominator,
  count(p.method) as n,
  count(*) filter (where p.method is null) as not_computable
from licence p
where p.n_awards > 0 and {{filters}}
group by 1
order by 1 nulls last
