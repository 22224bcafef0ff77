-- Processes that the publisher says are related.
-- grain: one row a relation
create table related as
select c.pid, r.related_id, r.relationship, r.scheme, r.identifier, r.title
from seg_related r
join chosen c on c.rid = r.rid
order by c.pid
