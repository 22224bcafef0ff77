-- Facets of the whole edition, counted when it was made.
-- grain: one row a facet and value, the most frequent first
select f.facet, coalesce(m.org_key, f.value, 'all') as value, m.name as label, f.n
from facet f
left join organization_mart m on f.facet = 'buyer' and m.oid = try_cast(f.value as integer)
where (f.value is not null or f.facet = 'all')
  and (f.facet <> 'buyer' or f.n >= (select min(t.n) from (select b.n from facet b where b.facet = 'buyer' order by b.n desc limit 15) t))
order by f.facet, f.n desc, value
