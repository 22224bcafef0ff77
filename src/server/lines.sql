-- Rows of a list as lines of text, made by the engine: a row that JavaScript decodes costs several times as much.
-- fragments: line (the row as one text), rows (a statement of ours)
-- grain: one row a row of the list, in its order
select {{line}} as line
from (
{{rows}}
) t
