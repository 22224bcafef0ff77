-- Processes that the publisher says are related, and whether they are here.
-- params: pid
-- grain: one row a relation
select r.relationship, r.scheme, r.identifier, r.title, p.ocid, p.title as here
from related r
left join process p on p.ocid = r.identifier
where r.pid = $pid
order by r.identifier
