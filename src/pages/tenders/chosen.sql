-- Which tenders a page lists: their numbers alone, so that words and sums of thousands are not read for 25.
-- fragments: source (tender, or sized where a size is asked for), filters (conditions on p), order, limit, offset (our own
-- whole numbers)
-- params: those of the filters
-- grain: one row a tender; total: how many pass the filters
select p.pid, count(*) over ()::integer as total
from {{source}} p
where {{filters}}
order by {{order}}
limit {{limit}} offset {{offset}}
