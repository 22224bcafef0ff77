-- The publications of each series of projects, in their order.
-- reads project_snapshot
-- grain: one row a series and day of publication
--   number: from 1 within the series; publication: what the publisher calls it
--   next_on: day of the next publication that lists every project of the series; null when there is none
--   n_projects, n_costs: projects that it tells of, and those of them with a cost; cost: sum of these, of the one currency
create table project_publication as
with told as (
  select
    series, publication_on, max(publication) as publication, max(dataset_id) as dataset_id, bool_or(is_complete) as is_complete,
    min(as_of) as first_as_of, max(as_of) as last_as_of, count(distinct project_no) as n_projects
  from project_snapshot
  group by series, publication_on
),
summed as (
  select
    series, publication_on, count(cost) as n_costs, sum(cost) filter (cost is not null) as cost,
    case when count(distinct currency) = 1 then max(currency) end as currency
  from project_snapshot
  where state = 'loaded'
  group by series, publication_on
)
select
  t.series,
  row_number() over (partition by t.series order by t.publication_on)::integer as number,
  t.publication_on, t.publication, t.dataset_id, t.is_complete, t.first_as_of, t.last_as_of,
  min(case when t.is_complete then t.publication_on end) over (
    partition by t.series order by t.publication_on rows between 1 following and unbounded following
  ) as next_on,
  t.n_projects,
  coalesce(s.n_costs, 0) as n_costs,
  s.currency,
  case when s.currency is not null then s.cost end::decimal(38, 2) as cost
from told t
left join summed s on s.series = t.series and s.publication_on = t.publication_on
order by t.series, t.publication_on
