-- One page of a list: each row as a JSON object made by the engine, with the keys that the next page begins after.
-- fragments: line (the row as JSON text), keys (columns of the order's keys), rows (a statement of ours)
-- grain: one row a row of the page, in its order
select {{line}} as line{{keys}}
from (
{{rows}}
) t
