-- What a tender asks for, each once.
-- params: pid
-- grain: one row a class and description
select i.scheme, i.class_id, max(i.class_name) as class_name, i.description, max(i.quantity)::varchar as quantity, max(i.unit) as unit
from item i
where i.pid = $pid
group by i.scheme, i.class_id, i.description
order by i.class_id, i.description
limit 50
