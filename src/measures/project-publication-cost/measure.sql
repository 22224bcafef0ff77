-- project-publication-cost: what the projects of a publication cost together, by our addition.
-- params: the filters of projects (see populations.ts), $currency, $by
-- Without a year: the last publication of each series. With one, or by year: the last of that year.
-- returns: key, value, numerator and denominator (null), n (projects with a cost), not_computable (those without, or in
-- another currency)
-- grain: one row a group
select
  {{split}} as key,
  sum(p.told_cost)::decimal(38, 2)::varchar as value,
  null::bigint as numerator,
  null::bigint as denominator,
  count(p.told_cost) as n,
  count(*) - count(p.told_cost) as not_computable
from (
  select
    j.* exclude (year, dataset_id),
    year(s.as_of)::smallint as year,
    s.dataset_id,
    case when s.currency = $currency then s.cost end as told_cost,
    s.as_of = max(s.as_of) over (partition by s.series) as is_last,
    s.as_of = max(s.as_of) over (partition by s.series, year(s.as_of)) as is_last_of_year
  from project_snapshot s
  join project j on j.project_no = s.project_no
  where s.state = 'loaded'
) p
where p.is_last_of_year and (p.is_last or $year::varchar is not null or $by::varchar = 'year') and {{filters}}
group by 1
order by 1 nulls last
