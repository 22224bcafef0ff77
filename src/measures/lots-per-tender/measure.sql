-- lots-per-tender: into how many lots a competitive tender is divided, on average, where lots are published.
-- params: the usual filters
-- returns: key, value, numerator (lots), denominator (tenders), n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(sum(p.n_lots) filter (where p.n_lots >= 1) as double) / nullif(count(*) filter (where p.n_lots >= 1), 0) as value,
  sum(p.n_lots) filter (where p.n_lots >= 1) as numerator,
  count(*) filter (where p.n_lots >= 1) as denominator,
  count(*) filter (where p.n_lots >= 1) as n,
  count(*) filter (where coalesce(p.n_lots, 0) = 0) as not_computable
from process p
where p.method in ('open', 'selective') and coalesce(p.status, '') <> 'cancelled' and {{filters}}
group by 1
order by 1 nulls last
