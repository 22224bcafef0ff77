-- One row a project: its last words, its first and current plan, everything measured against them, and the two lights.
-- reads project_snapshot, project_publication, project_baseline, project_event, release
-- grain: one row a project. Shares are of the first plan (0.2 = 20 %); money is of `currency`; null where it cannot be computed
--   project_id, publisher_id: our key, and the publisher's own id; organization_key: for addresses
--   first_as_of, last_as_of: days described by its first and last snapshot; n_snapshots: how many stand
--   absent_since: day of the first complete publication without it, if it is in none since; absent_past_end: whether its
--     announced end had passed then
--   first_*: baseline 0 (first_origin: declared · firstPublished); current_*: the baseline in force, if any is declared
--   forecast_cost, forecast_end: the last ones published, with the days they describe
--   true_variance: (forecast − first cost) / first cost; reported_variance: the same against the baseline in force;
--   absorbed_share: (current − first) / (forecast − first), where the forecast is above the first cost
--   late_days: days that the forecast end lies before the last publication of the series, for a project that is still open
--   schedule_variance: (forecast end, or that publication's day when it is late, − first end) / (first end − first start)
--   end_moved_days: forecast end − first end; slip_rate: days that the end moved a day that passed between publications
--   earned_value, planned_value: shares of the work done and planned, of the cost of the plan in force; earned_spent: what was
--     spent at the same publication
--   cpi, spi, earned_forecast: earned value / spent, / planned value, and the cost at completion that this pace gives
--   light: the worse of cost_light and schedule_light, or the one of them that can be computed (light_basis says which)
--   official_rating, official_level (3 green … 1 red), official_light: the last official rating; rating_gap: official level −
--     measured level (above 0: the official word is the more favourable)
--   rating_pairs, rating_unchanged: successive snapshots that are both rated, and those of them with the same rating;
--   rating_run: snapshots in a row that have the last rating; rating_since: the day of the first of them
--   staleness_days: from the last publication to the newest day of the edition; staleness: that, divided by the promised cadence
create table project as
with today as (
  select greatest((select max(released_at)::date from release), (select max(publication_on) from project_publication)) as day
),
series_end as (
  select series, max(publication_on) as last_on, max(publication_on) filter (is_complete) as last_complete_on
  from project_publication
  group by series
),
standing as (
  select
    *,
    lag(rating_level) over w as rating_before,
    row_number() over w as nth
  from project_snapshot
  where state = 'loaded'
  window w as (partition by project_no order by as_of)
),
told as (
  select
    project_no,
    max(project_id) as project_id,
    max_by(publisher_id, as_of) filter (publisher_id is not null) as publisher_id,
    max_by(title, as_of) filter (title is not null) as title,
    max_by(description, as_of) filter (description is not null) as description,
    max_by(organization, as_of) filter (organization is not null) as organization,
    max_by(sector, as_of) filter (sector is not null) as sector,
    max_by(status, as_of) filter (status is not null) as status,
    max_by(url, as_of) filter (url is not null) as url,
    max_by(series, as_of) as series,
    max_by(dataset_id, as_of) as dataset_id,
    max_by(currency, as_of) filter (cost is not null) as currency,
    min(as_of) as first_as_of,
    max(as_of) as last_as_of,
    max(publication_on) as last_publication_on,
    count(*) as n_snapshots,
    count(distinct publication_on) as n_publications,
    max_by(cost, as_of) filter (cost is not null) as forecast_cost,
    max(as_of) filter (cost is not null) as forecast_cost_on,
    max_by(end_on, as_of) filter (end_on is not null) as forecast_end,
    max(as_of) filter (end_on is not null) as forecast_end_on,
    max_by(spent, as_of) filter (spent is not null) as spent,
    max_by(percent_done, as_of) filter (percent_done is not null) as percent_done,
    max_by({'spent': spent, 'done': percent_done, 'planned': percent_planned}, as_of)
      filter (spent is not null and percent_done is not null) as progress,
    max_by(rating, as_of) filter (rating is not null) as official_rating,
    max_by(rating_level, as_of) filter (rating is not null) as official_level,
    max_by(rater, as_of) filter (rating is not null) as rater,
    max_by(is_independent, as_of) filter (rating is not null) as is_independent,
    max(as_of) filter (rating is not null) as rated_on,
    count(*) filter (rating_level is not null and rating_before is not null) as rating_pairs,
    count(*) filter (rating_level = rating_before) as rating_unchanged,
    max(nth) filter (rating_level is not null and rating_level is distinct from rating_before) as run_start,
    max(nth) filter (rating_level is not null) as run_end,
    max(as_of) filter (rating_level is not null and rating_level is distinct from rating_before) as rating_since,
    max_by(cadence_days, as_of) filter (cadence_days is not null) as cadence_days
  from standing
  group by project_no
),
said as (
  select
    project_no,
    count(distinct as_of) filter (cost is not null) as n_costs,
    count(distinct cost) as n_distinct_costs,
    count(distinct as_of) filter (end_on is not null) as n_ends,
    count(distinct end_on) as n_distinct_ends
  from project_snapshot
  group by project_no
),
absences as (
  select project_no, max_by(seen_on, seen_on) as seen_on, max_by(past_end, seen_on) as past_end
  from project_event
  where kind = 'absent'
  group by project_no
),
changes as (
  select project_no, count(*) as n
  from project_event
  where kind in ('retroactiveChange', 'baselineRestated')
  group by project_no
),
plans as (
  select
    project_no,
    max(n) as current_n,
    count(*) as n_baselines,
    bool_or(origin = 'declared') as has_declared,
    max(origin) filter (n = 0) as first_origin,
    max(currency) filter (n = 0) as first_currency,
    max(cost) filter (n = 0) as first_cost,
    max(cost_told_on) filter (n = 0) as first_cost_on,
    max(start_on) filter (n = 0) as first_start,
    max(end_on) filter (n = 0) as first_end,
    max(cost) filter (is_current and origin = 'declared') as current_cost,
    max(end_on) filter (is_current and origin = 'declared') as current_end
  from project_baseline
  group by project_no
),
dated as (
  select
    t.*, p.* exclude (project_no), s.* exclude (project_no),
    case when a.seen_on > t.last_publication_on then a.seen_on end as absent_since,
    case when a.seen_on > t.last_publication_on then a.past_end end as absent_past_end,
    coalesce(c.n, 0) as n_retroactive_changes,
    e.last_on as series_day,
    d.day as edition_day
  from told t
  join plans p on p.project_no = t.project_no
  join said s on s.project_no = t.project_no
  join series_end e on e.series = t.series
  cross join today d
  left join absences a on a.project_no = t.project_no
  left join changes c on c.project_no = t.project_no
),
timed as (
  select
    *,
    absent_since is null and coalesce(status, 'active') in ('planned', 'active') as is_open,
    first_origin = 'declared' or n_costs >= 2 or n_distinct_costs >= 2 as can_compare_costs,
    case when absent_since is null and coalesce(status, 'active') in ('planned', 'active') and forecast_end < series_day
      then series_day - forecast_end end as late_days
  from dated
),
compared as (
  select
    *,
    case when can_compare_costs and first_cost > 0 and currency is not distinct from first_currency
      then ((forecast_cost - first_cost) / first_cost)::double end as true_variance,
    case when current_cost > 0 then ((forecast_cost - current_cost) / current_cost)::double end as reported_variance,
    case when current_cost is not null and forecast_cost > first_cost
      then ((current_cost - first_cost) / (forecast_cost - first_cost))::double end as absorbed_share,
    case when first_origin = 'declared' or n_ends >= 2 or n_distinct_ends >= 2 then forecast_end - first_end end as end_moved_days,
    case when (first_origin = 'declared' or n_ends >= 2 or n_distinct_ends >= 2 or late_days > 0) and first_end > first_start
      then (case when late_days > 0 then series_day else forecast_end end - first_end)::double / (first_end - first_start) end as schedule_variance,
    progress.done * coalesce(current_cost, first_cost)::double as earned_value,
    progress.planned * coalesce(current_cost, first_cost)::double as planned_value
  from timed
),
slips as (
  select
    project_no,
    (max_by(end_on, as_of) - min_by(end_on, as_of))::double / nullif(max(as_of) - min(as_of), 0) as slip_rate
  from standing
  where end_on is not null
  group by project_no
),
lit as (
  select
    c.*,
    l.slip_rate,
    light(c.true_variance) as cost_light,
    light(c.schedule_variance) as schedule_light,
    light(greatest(c.true_variance, c.schedule_variance)) as light
  from compared c
  left join slips l on l.project_no = c.project_no
)
select
  project_no, project_id, publisher_id, title, plain(title) as plain_title, description, organization,
  replace(plain(organization), ' ', '-') as organization_key, sector, status, is_open, url, series, dataset_id,
  coalesce(currency, first_currency) as currency,
  first_as_of, last_as_of, last_publication_on, year(last_as_of)::smallint as year, n_snapshots, n_publications, absent_since, absent_past_end,
  n_baselines, has_declared, n_retroactive_changes,
  first_origin, first_cost, first_cost_on, first_start, first_end, current_n, current_cost, current_end,
  forecast_cost, forecast_cost_on, forecast_end, forecast_end_on, n_costs, spent, percent_done,
  true_variance, reported_variance, absorbed_share, late_days, end_moved_days, schedule_variance, slip_rate,
  earned_value, planned_value, case when earned_value is not null then progress.spent end as earned_spent,
  earned_value / nullif(progress.spent, 0)::double as cpi,
  earned_value / nullif(planned_value, 0) as spi,
  (coalesce(current_cost, first_cost)::double / nullif(earned_value / nullif(progress.spent, 0)::double, 0))::decimal(18, 2) as earned_forecast,
  cost_light, schedule_light, light,
  case
    when true_variance is not null and schedule_variance is not null then 'both'
    when true_variance is not null then 'cost'
    when schedule_variance is not null then 'schedule'
  end as light_basis,
  official_rating, official_level,
  case when official_level >= 3 then 'green' when official_level > 1 then 'yellow' when official_level is not null then 'red' end as official_light,
  rater, is_independent, rated_on,
  official_level - case light when 'green' then 3 when 'yellow' then 2 when 'red' then 1 end as rating_gap,
  rating_pairs, rating_unchanged,
  (run_end - run_start + 1)::integer as rating_run, rating_since,
  cadence_days, edition_day - last_publication_on as staleness_days, (edition_day - last_publication_on)::double / nullif(cadence_days, 0) as staleness
from lit
order by project_no
