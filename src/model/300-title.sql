-- Titles without repeats, so that each is cut into words once.
-- grain: one row a distinct plain title
create temp table title as
select plain(title) as plain, row_number() over () as title_id
from process
where title is not null
group by plain(title)
