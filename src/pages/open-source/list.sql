-- What a page shows of its few processes; their organizations come apart (licences/organizations.sql).
-- fragments: pids (our own whole numbers)
-- grain: one row a process
select
  o.ocid, o.title, p.kind, p.terms, p.day::varchar as day, p.method, p.n_awards, p.awarded_amount, p.currency,
  o.buyer_name, p.buyer_oid
from open_source p
join process o on o.pid = p.pid and o.pid in ({{pids}})
where p.pid in ({{pids}})
order by p.day desc nulls last, p.pid
