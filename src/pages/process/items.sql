-- What is bought.
-- params: pid
-- grain: one row an item
select item_id, scheme, class_id, class_name, description, quantity, unit, is_it
from item
where pid = $pid
order by item_id, class_id
