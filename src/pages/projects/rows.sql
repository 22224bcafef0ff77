-- A list of projects whole, as data.
-- fragments: filters (conditions on p), order
-- params: those of the filters
-- grain: one row a project
select
  p.project_id as "projectId", p.title, p.organization, p.sector, p.status, p.dataset_id as dataset, p.currency,
  p.first_cost::varchar as "firstCost", p.forecast_cost::varchar as "forecastCost", p.true_variance::varchar as "trueVariance",
  p.reported_variance::varchar as "reportedVariance", p.absorbed_share::varchar as "absorbedShare",
  p.first_end::varchar as "firstEnd", p.forecast_end::varchar as "forecastEnd", p.end_moved_days as "endMovedDays",
  p.schedule_variance::varchar as "scheduleVariance", p.slip_rate::varchar as "slipRate",
  p.light as "measuredLight", p.light_basis as "lightBasis", p.official_rating as "officialRating",
  p.official_light as "officialLight", p.rating_gap::varchar as "ratingGap", p.rating_run as "ratingRun",
  p.current_n as "currentBaseline", p.n_retroactive_changes as "retroactiveChanges",
  p.absent_since::varchar as "absentSince", p.absent_past_end as "absentPastEnd",
  p.last_publication_on::varchar as "lastPublication"
from project p
where {{filters}}
order by {{order}}
