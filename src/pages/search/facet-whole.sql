-- Facets of the whole edition, counted when it was made: every value, and the fifteen most frequent buyers.
-- grain: one row a facet and value, the most frequent first
with buyers as (
  select cast(value as integer) as oid, n
  from facet
  where facet = 'buyer' and value is not null
  order by n desc, value
  limit 15
)
select facet, value, label, n
from (
  select facet, coalesce(value, 'all') as value, null::varchar as label, n
  from facet
  where facet <> 'buyer' and (value is not null or facet = 'all')
  union all
  select 'buyer', m.org_key, m.name, b.n
  from buyers b
  join organization_mart m on m.oid = b.oid
)
order by facet, n desc, value
