-- What words or a supplier find, gathered once for every facet and for the page of results.
-- fragments: from, scope, key (the column that results are ordered by)
-- grain: one row a process
select p.pid, p.year, p.category, p.is_it, p.method, p.region, p.status, p.amount_band, p.buyer_oid, {{key}}
from {{from}}
where {{scope}}
