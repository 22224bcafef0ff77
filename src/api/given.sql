-- Rows that the program gives as JSON.
-- fragments: columns, shape (names and types, as from_json reads them), where, keys, order, limit
-- params: given
-- grain: one row an object given
select {{columns}}{{keys}}
from (select unnest(from_json($given::json, {{shape}})) as r) g
where {{where}}
{{order}}
{{limit}}
