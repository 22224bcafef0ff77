-- What is needed of a few processes to tell whether they may belong to a project.
-- fragments: pids (our own whole numbers)
-- grain: one row a process
select o.ocid, o.title, o.day::varchar as day, o.awarded_amount, o.currency from process o where o.pid in ({{pids}})
