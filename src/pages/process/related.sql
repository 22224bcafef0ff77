-- Processes that the publisher says are related.
-- params: pid
-- grain: one row a relation
select relationship, scheme, identifier, title
from related
where pid = $pid
order by identifier
