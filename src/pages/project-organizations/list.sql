-- Organizations and their projects: counts of all of them, money in one currency.
-- params: currency, limit, offset
-- grain: one row an organization and dataset
select
  o.organization_key, o.dataset_id, max(o.organization) as organization, sum(o.n_projects)::integer as n_projects,
  sum(o.n_open)::integer as n_open, sum(o.n_absent)::integer as n_absent,
  coalesce(sum(o.n_compared) filter (o.currency = $currency), 0)::integer as n_compared,
  sum(o.n_compared) filter (o.currency <> $currency)::integer as n_elsewhere,
  (sum(o.first_cost) filter (o.currency = $currency))::varchar as first_cost,
  (sum(o.forecast_cost) filter (o.currency = $currency))::varchar as forecast_cost,
  sum(o.n_green)::integer as n_green, sum(o.n_yellow)::integer as n_yellow, sum(o.n_red)::integer as n_red,
  sum(o.n_official_green)::integer as n_official_green, sum(o.n_official_yellow)::integer as n_official_yellow,
  sum(o.n_official_red)::integer as n_official_red
from project_organization o
where o.organization_key is not null and o.organization_key <> ''
group by o.organization_key, o.dataset_id
order by n_projects desc, o.organization_key, o.dataset_id
limit $limit offset $offset
