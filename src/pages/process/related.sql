-- Processes that the publisher says are related, and whether they are here.
-- params: pid
-- grain: one row a relation
select r.relationship, r.scheme, r.identifier, r.title, p.ocid, p.title as here
from related r
left join token t on t.word = lower(regexp_replace(r.identifier, '^ocds-[a-z0-9]{6}-', ''))
left join process p on p.pid = t.pid and (p.ocid = r.identifier or p.number = r.identifier)
where r.pid = $pid
order by r.identifier
