-- A project, by its id.
-- params: id
-- grain: at most one row
select
  p.project_no, p.project_id, p.publisher_id, p.title, p.description, p.organization, p.organization_key, p.sector, p.status,
  p.is_open, p.url, p.series, p.dataset_id, p.currency, p.first_as_of::varchar as first_as_of, p.last_as_of::varchar as last_as_of,
  p.last_publication_on::varchar as last_publication_on, p.n_snapshots, p.n_publications, p.n_costs,
  p.absent_since::varchar as absent_since, p.absent_past_end, p.has_declared, p.n_retroactive_changes,
  p.first_origin, p.first_cost, p.first_start::varchar as first_start, p.first_end::varchar as first_end,
  p.current_n, p.current_cost, p.forecast_cost, p.forecast_cost_on::varchar as forecast_cost_on,
  p.forecast_end::varchar as forecast_end, p.spent, p.percent_done, p.true_variance, p.reported_variance, p.absorbed_share,
  p.late_days, p.end_moved_days, p.schedule_variance, p.slip_rate, p.cpi, p.spi, p.earned_forecast, p.light, p.light_basis,
  p.official_rating, p.official_light, p.rater, p.is_independent, p.rated_on::varchar as rated_on, p.rating_gap,
  p.rating_run, p.rating_since::varchar as rating_since, p.staleness_days, p.staleness, p.cadence_days
from project p
where p.project_id = $id
