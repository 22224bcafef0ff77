-- The portfolio of each organization, by currency: money is never summed across currencies.
-- reads project
-- grain: one row an organization, dataset and currency
--   n_compared: projects whose first and last cost can be compared; first_cost, forecast_cost: their sums
--   n_red, n_yellow, n_green: measured lights; n_official_*: official ones; n_gap: projects with both
create table project_organization as
select
  organization_key, max(organization) as organization, dataset_id, currency,
  count(*) as n_projects,
  count(*) filter (is_open) as n_open,
  count(*) filter (absent_since is not null) as n_absent,
  count(true_variance) as n_compared,
  sum(first_cost) filter (true_variance is not null)::decimal(38, 2) as first_cost,
  sum(forecast_cost) filter (true_variance is not null)::decimal(38, 2) as forecast_cost,
  sum(forecast_cost)::decimal(38, 2) as total_cost,
  count(*) filter (light = 'green') as n_green,
  count(*) filter (light = 'yellow') as n_yellow,
  count(*) filter (light = 'red') as n_red,
  count(*) filter (official_light = 'green') as n_official_green,
  count(*) filter (official_light = 'yellow') as n_official_yellow,
  count(*) filter (official_light = 'red') as n_official_red,
  count(rating_gap) as n_gap
from project
group by organization_key, dataset_id, currency
order by organization_key, dataset_id, currency
