-- The plans of each project: those that its publisher declares, told first as they are, and number 0 where none is
-- declared: the first cost, start and end that were ever published.
-- reads project_snapshot
-- grain: one row a project and number of baseline
--   n: 0 is the first plan; origin: declared · firstPublished; is_current: the one with the highest number
--   approved_on: day of its approval, as declared; told_on, publication_on: the day
--     described by the publication that told it first, and that publication's own day
--   cost_told_on, end_told_on: for number 0, the days described by the publications that gave its cost and its end
--   reason: scopeChange · fundingChange · scheduleReplan · contractChange · correction · notGiven
create table project_baseline as
with declared as (
  select project_no, as_of, version_no, publication_on, currency, file_id, line, unnest(baselines) as b
  from project_snapshot
),
first_declared as (
  select *
  from declared
  where b.n is not null
  qualify row_number() over (partition by project_no, b.n order by as_of, version_no) = 1
),
first_published as (
  select
    project_no,
    min(as_of) as told_on,
    min_by(publication_on, {'d': as_of, 'v': version_no}) as publication_on,
    min_by(currency, {'d': as_of, 'v': version_no}) filter (cost is not null) as currency,
    min_by(cost, {'d': as_of, 'v': version_no}) filter (cost is not null) as cost,
    min(as_of) filter (cost is not null) as cost_told_on,
    min_by(start_on, {'d': as_of, 'v': version_no}) filter (start_on is not null) as start_on,
    min_by(end_on, {'d': as_of, 'v': version_no}) filter (end_on is not null) as end_on,
    min(as_of) filter (end_on is not null) as end_told_on,
    min_by(file_id, {'d': as_of, 'v': version_no}) as file_id,
    min_by(line, {'d': as_of, 'v': version_no}) as line
  from project_snapshot
  where project_no not in (select d.project_no from first_declared d where d.b.n = 0)
  group by project_no
),
every as (
  select
    project_no, b.n as n, 'declared' as origin, b.approved_on as approved_on, as_of as told_on, publication_on,
    currency, b.cost as cost,
    as_of as cost_told_on, b.start_on as start_on, b.end_on as end_on, as_of as end_told_on, b.scope as scope,
    coalesce(b.reason, 'notGiven') as reason, b.approver as approver, file_id, line
  from first_declared
  union all
  select
    project_no, 0, 'firstPublished', null, told_on, publication_on, currency, cost, cost_told_on, start_on, end_on, end_told_on, null,
    'notGiven', null, file_id, line
  from first_published
)
select *, n = max(n) over (partition by project_no) as is_current
from every
order by project_no, n
