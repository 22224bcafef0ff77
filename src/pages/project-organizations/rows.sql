-- Organizations and their projects, as data.
-- grain: one row an organization, dataset and currency
select
  o.organization_key as "organizationId", o.organization, o.dataset_id as dataset, o.currency, o.n_projects as projects,
  o.n_open as "open", o.n_absent as absent, o.n_compared as compared, o.first_cost::varchar as "firstCost",
  o.forecast_cost::varchar as "forecastCost", o.n_green as "measuredGreen", o.n_yellow as "measuredYellow",
  o.n_red as "measuredRed", o.n_official_green as "officialGreen", o.n_official_yellow as "officialYellow",
  o.n_official_red as "officialRed"
from project_organization o
order by o.n_projects desc, o.organization_key, o.dataset_id, o.currency
