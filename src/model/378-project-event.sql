-- What happened to each project, as its publications show it.
-- reads project_snapshot, project_publication, project_baseline
-- grain: one row an event
--   kind: firstPublished · changed (from one publication to the next) · retroactiveChange (facts of one day told otherwise
--     later) · rebaselined · baselineRestated (a plan told otherwise later) · absent (not in the next publication) · returned
--   seen_on: day of the publication that shows it; as_of: the day that the facts describe
--   plan_n: the number of the plan that was restated
--   field, old_value, new_value: what changed, as text (a baseline: its number); past_end: for absent, whether the
--     announced end had passed, null where none was announced
--   file_id, line: where it was read; previous_file_id, previous_line: where the old value was
create table project_event as
with followed as (
  select
    project_no, as_of, version_no, n_versions, publication_on, file_id, line,
    {'title': title, 'organization': organization, 'status': status, 'cost': cost::varchar, 'spent': spent::varchar,
      'start': start_on::varchar, 'end': end_on::varchar, 'percentDone': percent_done::varchar, 'rating': rating} as facts
  from project_snapshot
),
retold as (
  select
    *, lag(facts) over w as old_facts, lag(file_id) over w as previous_file_id, lag(line) over w as previous_line,
    'retroactiveChange' as kind, ['title', 'organization', 'status', 'cost', 'spent', 'start', 'end', 'percentDone', 'rating'] as fields
  from followed
  window w as (partition by project_no, as_of order by version_no)
),
moved as (
  select
    *, lag(facts) over w as old_facts, lag(file_id) over w as previous_file_id, lag(line) over w as previous_line,
    'changed' as kind, ['title', 'organization', 'status', 'cost', 'start', 'end', 'rating'] as fields
  from followed
  where version_no = n_versions
  window w as (partition by project_no order by as_of)
),
differences as (
  select
    project_no, kind, publication_on as seen_on, as_of, unnest(fields) as field, facts, old_facts, file_id, line,
    previous_file_id, previous_line
  from (select * from retold union all by name select * from moved)
  where old_facts is not null and old_facts is distinct from facts
),
values_of as (
  select
    project_no, kind, seen_on, as_of, field,
    case field
      when 'title' then old_facts.title when 'organization' then old_facts.organization when 'status' then old_facts.status
      when 'cost' then old_facts.cost when 'spent' then old_facts.spent when 'start' then old_facts."start"
      when 'end' then old_facts."end" when 'percentDone' then old_facts."percentDone" else old_facts.rating end as old_value,
    case field
      when 'title' then facts.title when 'organization' then facts.organization when 'status' then facts.status
      when 'cost' then facts.cost when 'spent' then facts.spent when 'start' then facts."start"
      when 'end' then facts."end" when 'percentDone' then facts."percentDone" else facts.rating end as new_value,
    file_id, line, previous_file_id, previous_line
  from differences
),
plans as (
  select
    project_no, publication_on, as_of, version_no, file_id, line, unnest(baselines) as b
  from project_snapshot
),
restated as (
  select
    *, lag(b) over w as old_b, lag(file_id) over w as previous_file_id, lag(line) over w as previous_line,
    unnest(['baselineCost', 'baselineStart', 'baselineEnd']) as field
  from plans
  window w as (partition by project_no, b.n order by as_of, version_no)
),
restated_values as (
  select
    project_no, publication_on, as_of, b.n as plan_n, field, file_id, line, previous_file_id, previous_line,
    case field
      when 'baselineCost' then old_b.cost::varchar when 'baselineStart' then old_b.start_on::varchar
      else old_b.end_on::varchar end as old_value,
    case field
      when 'baselineCost' then b.cost::varchar when 'baselineStart' then b.start_on::varchar
      else b.end_on::varchar end as new_value
  from restated
  where old_b is not null and old_b is distinct from b
),
membership as (
  select
    project_no, series, publication_on, max(as_of) as as_of,
    max_by(end_on, {'d': as_of, 'v': version_no}) as end_on,
    max_by(file_id, {'d': as_of, 'v': version_no}) as file_id,
    max_by(line, {'d': as_of, 'v': version_no}) as line,
    lag(publication_on) over (partition by project_no, series order by publication_on) as before_on,
    lead(publication_on) over (partition by project_no, series order by publication_on) as after_on
  from project_snapshot
  group by project_no, series, publication_on
),
placed as (
  select m.*, p.next_on
  from membership m
  join project_publication p on p.series = m.series and p.publication_on = m.publication_on
),
every as (
  select project_no, kind, seen_on, as_of, field, old_value, new_value, null::boolean as past_end, file_id, line, previous_file_id, previous_line,
    null::integer as plan_n
  from values_of
  where old_value is distinct from new_value
  union all
  select project_no, 'firstPublished', publication_on, as_of, null, null, null, null, file_id, line, null, null, null
  from placed
  where before_on is null
  union all
  select project_no, 'absent', next_on, as_of, 'end', end_on::varchar, null, end_on < next_on, file_id, line, null, null, null
  from placed
  where next_on is not null and (after_on is null or after_on > next_on)
  union all
  select m.project_no, 'returned', m.publication_on, m.as_of, null, null, null, null, m.file_id, m.line, null, null, null
  from placed m
  join placed b on b.project_no = m.project_no and b.series = m.series and b.publication_on = m.before_on
  where b.next_on < m.publication_on
  union all
  select
    project_no, 'baselineRestated', publication_on, as_of, field, old_value, new_value, null, file_id, line, previous_file_id,
    previous_line, plan_n
  from restated_values
  where old_value is distinct from new_value
  union all
  select project_no, 'rebaselined', publication_on, told_on, 'baseline', (n - 1)::varchar, n::varchar, null, file_id, line, null, null, null
  from project_baseline
  where n > 0
)
select
  project_no,
  row_number() over (
    partition by project_no order by seen_on, as_of, kind, plan_n, field nulls first, old_value, new_value, file_id, line
  )::integer as event_no,
  * exclude (project_no)
from every
order by project_no, event_no
