-- project-absent-past-share: absent projects whose announced end had passed; the year is that of the publication without them.
-- params: the filters of projects (see populations.ts)
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(sum(p.n_absent_past) as double) / nullif(sum(p.n_absent_dated), 0) as value,
  sum(p.n_absent_past)::bigint as numerator,
  sum(p.n_absent_dated)::bigint as denominator,
  sum(p.n_absent_dated)::bigint as n,
  sum(p.n_absent - p.n_absent_dated)::bigint as not_computable
from (
  select x.* exclude (year, next_year), x.next_year as year
  from project_followed x
  where x.n_absent > 0
) p
where {{filters}}
group by 1
order by 1 nulls last
