-- The plans of a project, the first one first.
-- params: no
-- grain: one row a plan
select
  b.n, b.origin, b.is_current, b.approved_on::varchar as approved_on, b.told_on::varchar as told_on, b.currency, b.cost,
  b.start_on::varchar as start_on, b.end_on::varchar as end_on, b.scope, b.reason, b.approver, b.file_id, b.line
from project_baseline b
where b.project_no = $no
order by b.n
