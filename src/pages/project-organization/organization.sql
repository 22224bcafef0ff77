-- The portfolio of an organization, by dataset: counts of all its projects, money in one currency.
-- params: key, currency
-- grain: one row a dataset
select
  o.dataset_id, max(o.organization) as organization, sum(o.n_projects)::integer as n_projects, sum(o.n_open)::integer as n_open,
  sum(o.n_absent)::integer as n_absent, coalesce(sum(o.n_compared) filter (o.currency = $currency), 0)::integer as n_compared,
  sum(o.n_compared) filter (o.currency <> $currency)::integer as n_elsewhere,
  (sum(o.first_cost) filter (o.currency = $currency))::varchar as first_cost,
  (sum(o.forecast_cost) filter (o.currency = $currency))::varchar as forecast_cost,
  sum(o.n_green)::integer as n_green, sum(o.n_yellow)::integer as n_yellow, sum(o.n_red)::integer as n_red,
  sum(o.n_official_green)::integer as n_official_green, sum(o.n_official_yellow)::integer as n_official_yellow,
  sum(o.n_official_red)::integer as n_official_red
from project_organization o
where o.organization_key = $key
group by o.dataset_id
order by n_projects desc, o.dataset_id
