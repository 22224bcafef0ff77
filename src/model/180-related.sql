-- Processes that the publisher says are related.
-- grain: one row a relation
create table related as
select r.rid::integer as pid, r.related_id, r.relationship, r.scheme, r.identifier, r.title
from seg_related r
where not exists (select 1 from dropped d where d.rid = r.rid)
