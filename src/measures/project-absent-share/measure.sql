-- project-absent-share: projects of a publication that are not in the next one; the year is that of the publication.
-- params: the filters of projects (see populations.ts)
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(sum(p.n_absent) as double) / nullif(sum(p.n_told), 0) as value,
  sum(p.n_absent)::bigint as numerator,
  sum(p.n_told)::bigint as denominator,
  sum(p.n_told)::bigint as n,
  0 as not_computable
from project_followed p
where {{filters}}
group by 1
order by 1 nulls last
