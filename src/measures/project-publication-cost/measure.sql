-- project-publication-cost: what the projects of a publication cost together, by our addition.
-- params: the filters of projects that a sum has (see populations.ts), $currency, $by
-- Without a year: the last publication of each series. With one, or by year: the last of that year.
-- returns: key, value, numerator and denominator (null), n (projects with a cost), not_computable (those without, or in
-- another currency)
-- grain: one row a group
select
  {{split}} as key,
  (sum(p.cost) filter (where p.currency = $currency))::decimal(38, 2)::varchar as value,
  null::bigint as numerator,
  null::bigint as denominator,
  coalesce(sum(p.n_costs) filter (where p.currency = $currency), 0)::bigint as n,
  (sum(p.n_told) - coalesce(sum(p.n_costs) filter (where p.currency = $currency), 0))::bigint as not_computable
from (select x.*, null::varchar as project_id from project_publication_sum x) p
where p.is_last_of_year and (p.is_last or $year::varchar is not null or $by::varchar = 'year') and {{filters}}
group by 1
order by 1 nulls last
