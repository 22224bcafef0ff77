-- The organizations of a few processes, by number: only their rows are then joined, not those of every organization.
-- fragments: pids (whole numbers that the engine gave)
-- grain: one row an organization
select distinct o.oid
from (select unnest([p.buyer_oid, p.supplier_oid]) as oid from process p where p.pid in ({{pids}})) o
where o.oid is not null
