-- From when to when awards can be set beside those of the 24 months before them, by dataset: the periods of its files,
-- laid together where no more than a month is missing between them; without periods, the years that follow one another with
-- a tenth at least of the awards of the busiest.
-- reads source_file, award_mart
-- grain: one row a dataset and stretch of time; awards from computable_from to ends_on
create temp table covered_window as
with said as (
  select distinct coalesce(dataset_id, 'unknown') as dataset_id, period_start::date as period_start, period_end::date as period_end
  from source_file
  where period_start is not null and period_end is not null
),
marked as (
  select dataset_id, period_start, period_end,
    max(period_end) over (partition by dataset_id order by period_start, period_end rows between unbounded preceding and 1 preceding) as reached
  from said
),
numbered as (
  select dataset_id, period_start, period_end,
    count(*) filter (reached is null or period_start > reached + interval 1 month)
      over (partition by dataset_id order by period_start, period_end rows unbounded preceding) as stretch
  from marked
),
-- Awards by year where no period is said: a stray old notice does not make a register begin.
dated as (
  select coalesce(dataset_id, 'unknown') as dataset_id, year(awarded_on) as year, count(*) as n, min(awarded_on) as first_on, max(awarded_on) as last_on
  from award_mart
  where coalesce(dataset_id, 'unknown') not in (select dataset_id from said) and awarded_on is not null
  group by all
),
busy as (
  select dataset_id, year, first_on, last_on, n >= max(n) over (partition by dataset_id) / 10 as is_busy from dated
),
following as (
  select dataset_id, year, first_on, last_on, year - row_number() over (partition by dataset_id order by year) as run
  from busy
  where is_busy
),
laid as (
  select dataset_id, min(period_start) as begins_on, max(period_end) as ends_on
  from numbered
  group by dataset_id, stretch
  union all
  select dataset_id, min(first_on), max(last_on)
  from following
  group by dataset_id, run
)
select dataset_id, (begins_on + interval 24 month)::date as computable_from, ends_on
from laid
