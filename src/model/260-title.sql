-- Titles without repeats, so that each is cut into words once.
-- grain: one row a distinct title
create temp table title as
select title, plain(title) as plain, row_number() over () as title_id
from (select distinct title from process where title is not null)
