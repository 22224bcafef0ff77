-- Projects with their official word and their measured fact.
-- fragments: filters (conditions on p), where, keys (columns of the order's keys), order, limit
-- params: those of the filters
-- grain: one row a project
select
  p.project_id as id, p.title, p.organization, p.organization_key as "organizationId", p.sector, p.status, p.dataset_id as dataset,
  p.currency, p.first_cost::varchar as "firstCost", p.forecast_cost::varchar as "forecastCost",
  p.true_variance::double as "trueVariance", p.reported_variance::double as "reportedVariance",
  p.absorbed_share::double as "absorbedShare", p.first_end::date::varchar as "firstEnd", p.forecast_end::date::varchar as "forecastEnd",
  p.end_moved_days::bigint as "endMovedDays", p.schedule_variance::double as "scheduleVariance", p.slip_rate::double as "slipRate",
  p.light as "measuredLight", p.light_basis as "lightBasis", p.official_rating as "officialRating",
  p.official_light as "officialLight", p.rating_gap::bigint as "ratingGap", p.rating_run::bigint as "ratingRun",
  p.current_n::bigint as "currentBaseline", p.n_retroactive_changes::bigint as "retroactiveChanges",
  p.absent_since::date::varchar as "absentSince", p.last_publication_on::date::varchar as "lastPublication"{{keys}}
from project p
where {{filters}} and {{where}}
{{order}}
{{limit}}
