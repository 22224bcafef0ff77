-- How many rows a list has, whatever the page.
-- fragments: rows (a statement of ours)
-- grain: one row
select count(*) as n from (
{{rows}}
) t
