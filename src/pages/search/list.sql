-- Rows of one page of results, in no order. Names of organizations come apart: a join here would read every row's title.
-- fragments: pids (whole numbers that the engine gave; by a list of them alone the engine uses their index)
-- grain: one row a process
select
  p.pid, p.ocid, p.number, p.title, p.day::varchar as day, p.method, p.category, p.is_it, p.status, p.tenderers,
  p.awarded_amount, p.currency, p.n_awards, p.buyer_name, p.buyer_oid
from process p
where p.pid in ({{pids}})
