-- What a page shows of its few projects.
-- fragments: numbers (our own whole numbers), order
-- grain: one row a project
select
  p.project_id, p.title, p.organization, p.organization_key, p.currency, p.first_cost, p.forecast_cost,
  p.true_variance, p.schedule_variance, p.first_end::varchar as first_end, p.forecast_end::varchar as forecast_end,
  p.end_moved_days, p.slip_rate, p.light, p.light_basis, p.official_light, p.official_rating, p.rating_gap, p.rating_run,
  p.current_n, p.absorbed_share, p.n_retroactive_changes, p.absent_since::varchar as absent_since, p.absent_past_end,
  p.last_publication_on::varchar as last_publication_on, p.is_open, p.n_costs
from project p
where p.project_no in ({{numbers}})
order by {{order}}
