-- Organizations and their projects, by currency.
-- params: limit, offset
-- grain: one row an organization, dataset and currency
select
  o.organization_key, o.organization, o.dataset_id, o.currency, o.n_projects::integer as n_projects, o.n_open::integer as n_open,
  o.n_absent::integer as n_absent, o.n_compared::integer as n_compared, o.first_cost, o.forecast_cost,
  o.n_green::integer as n_green, o.n_yellow::integer as n_yellow, o.n_red::integer as n_red,
  o.n_official_green::integer as n_official_green, o.n_official_yellow::integer as n_official_yellow,
  o.n_official_red::integer as n_official_red
from project_organization o
where o.organization_key is not null and o.organization_key <> ''
order by o.n_projects desc, o.organization_key, o.dataset_id, o.currency
limit $limit offset $offset
