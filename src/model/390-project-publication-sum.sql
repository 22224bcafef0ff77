-- What the projects of each publication cost together, by organization and currency: small enough to add up on a page.
-- reads project_snapshot, project
-- grain: one row a series, day that facts describe, dataset, organization (that of the project's last words) and currency
--   n_told: projects that it tells of; n_costs: those with a cost; cost: their sum
--   is_last, is_last_of_year: whether that day is the last of its series, and the last of its year in it
create table project_publication_sum as
select
  s.series, s.as_of, year(s.as_of)::smallint as year, s.dataset_id, j.organization_key, s.currency,
  count(*) as n_told,
  count(s.cost) as n_costs,
  sum(s.cost)::decimal(38, 2) as cost,
  s.as_of = max(s.as_of) over (partition by s.series) as is_last,
  s.as_of = max(s.as_of) over (partition by s.series, year(s.as_of)) as is_last_of_year
from project_snapshot s
join project j on j.project_no = s.project_no
where s.state = 'loaded'
group by s.series, s.as_of, s.dataset_id, j.organization_key, s.currency
order by s.series, s.as_of, s.dataset_id, j.organization_key, s.currency
