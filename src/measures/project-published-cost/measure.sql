-- project-published-cost: what a publisher says that its projects cost together.
-- params: the filters of projects that a total has (see populations.ts), $currency, $by
-- Without a year: the last total of each series. With one, or by year: the last of that year. The publisher's total of the
-- whole portfolio, unless organizations are asked for.
-- returns: key, value, numerator and denominator (null), n (totals read), not_computable (those in another currency)
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
    year(t.as_of)::smallint as year,
    t.dataset_id,
    t.organization_key,
    null::varchar as project_id,
    case when t.currency = $currency then t.cost end as told_cost,
    t.as_of = max(t.as_of) over (partition by t.series) as is_last,
    t.as_of = max(t.as_of) over (partition by t.series, year(t.as_of)) as is_last_of_year
  from project_published_total t
  where t.state = 'loaded'
) p
where
  p.is_last_of_year and (p.is_last or $year::varchar is not null or $by::varchar = 'year')
  and (p.organization_key is not null) = ($organization::varchar is not null or $by::varchar is not distinct from 'organization')
  and {{filters}}
group by 1
order by 1 nulls last
