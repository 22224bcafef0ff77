-- Numbers of entries of the ledger, in their order: their wide rows and fingerprints are made for a page's few alone.
-- fragments: filters (conditions on p), where, keys (columns of the order's keys), order, limit
-- params: those of the filters
-- grain: one row an entry; id: twice the row's number, one more for a baseline
select p.id{{keys}}
from (
  select
    s.rowid * 2 as id, 'snapshot' as kind, s.project_id as project, s.project_no, s.as_of as day, 0 as part, s.version_no as nth
  from project_snapshot s
  union all
  select b.rowid * 2 + 1, 'baseline', j.project_id, b.project_no, b.told_on, 1, b.n
  from project_baseline b
  join project j on j.project_no = b.project_no
) p
where {{filters}} and {{where}}
{{order}}
{{limit}}
