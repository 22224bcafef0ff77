-- From when to when awards can be set beside those of the 24 months before them, by dataset: the periods of its files,
-- laid together where no more than a month is missing between them; without periods, the days of its awards, but for the
-- first hundredth of them (a stray old notice does not make a register begin).
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
laid as (
  select dataset_id, min(period_start) as begins_on, max(period_end) as ends_on
  from numbered
  group by dataset_id, stretch
  union all
  select coalesce(dataset_id, 'unknown'), quantile_disc(awarded_on, 0.01), max(awarded_on)
  from award_mart
  where coalesce(dataset_id, 'unknown') not in (select dataset_id from said) and awarded_on is not null
  group by 1
)
select dataset_id, (begins_on + interval 24 month)::date as computable_from, ends_on
from laid
