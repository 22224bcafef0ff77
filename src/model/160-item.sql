-- Items, with whether their class is information technology.
-- IT: SEAO categories G5, G8, G9, G29, S4; UNSPSC 43, 8111, 81161; CPV divisions 30, 48, 72.
-- grain: one row an item
create table item as
select
  i.rid::integer as pid, i.item_id, i.scheme, i.class_id, i.class_name, i.description, i.quantity, i.unit,
  (
    i.item_id in ('G5', 'G8', 'G9', 'G29', 'S4')
    or (i.scheme = 'UNSPSC' and (starts_with(i.class_id, '43') or starts_with(i.class_id, '8111') or starts_with(i.class_id, '81161')))
    or (i.scheme = 'CPV' and (starts_with(i.class_id, '30') or starts_with(i.class_id, '48') or starts_with(i.class_id, '72')))
  ) is true as is_it
from seg_item i
where not exists (select 1 from dropped d where d.rid = i.rid)
