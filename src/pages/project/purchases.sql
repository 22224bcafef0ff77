-- The newest IT purchases of a buyer in a span of days, by number.
-- params: oid, first, last
-- grain: one row a process; two hundred at most
select o.pid
from organization_process o
where o.oid = $oid and o.role = 'buyer' and o.is_it and o.day between $first::date and $last::date
order by o.day desc, o.pid
limit 200
