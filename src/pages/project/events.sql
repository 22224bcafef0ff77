-- What happened to a project, as its publications show it.
-- params: no
-- grain: one row an event
select
  e.kind, e.seen_on::varchar as seen_on, e.as_of::varchar as as_of, e.field, e.plan_n::varchar as plan_n, e.old_value, e.new_value,
  e.past_end, e.file_id, e.line
from project_event e
where e.project_no = $no
order by e.seen_on, e.event_no
