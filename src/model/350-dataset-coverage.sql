-- What the edition holds of each dataset: files, period, the newest word of its publisher.
-- reads source_file, release, process
-- grain: one row a dataset
create table dataset_coverage as
with filed as (
  select
    dataset_id, count(*) as n_files, sum(bytes)::bigint as bytes, min(period_start) as period_start,
    max(period_end) as period_end, max(publisher) as publisher, max(licence) as licence
  from source_file
  group by dataset_id
),
said as (
  select f.dataset_id, max(r.released_at) as newest_at
  from release r
  join source_file f on f.file_id = r.file_id
  group by f.dataset_id
),
told as (
  select dataset_id, count(*) as n_processes, min(day) as first_day, max(day) as last_day
  from process
  group by dataset_id
)
select
  f.dataset_id, f.n_files, f.bytes, f.period_start, f.period_end, f.publisher, f.licence, s.newest_at,
  coalesce(t.n_processes, 0) as n_processes, t.first_day, t.last_day
from filed f
left join said s on s.dataset_id = f.dataset_id
left join told t on t.dataset_id = f.dataset_id
order by f.dataset_id
