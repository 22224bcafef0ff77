-- How many rows, and children of rows, the chunk has, by file and kind.
-- grain: one row a file and kind
select file_no, kind, count(*)::bigint as n, sum(n_children)::bigint as n_children
from places
group by all
order by all
