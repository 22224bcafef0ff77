-- Facets of a search, each counting what every other choice leaves, in a reading of its own: at a million processes, nine
-- readings of a few columns each cost a fifth of one that keeps every column of every row. Then the page of results.
-- fragments: base (a table expression with a comma, or nothing), source, scope, pids (a statement), and one condition a facet
-- (year, category, it, method, region, status, amount, buyer)
-- grain: one row a facet and value, the most frequent first; and, as the facet 'result', one row a process with its place
with {{base}}
counted as (
  select 'year' as facet, p.year::varchar as value, null::integer as oid, count(*) as n from {{source}}
  where {{scope}} and {{category}} and {{it}} and {{method}} and {{region}} and {{status}} and {{amount}} and {{buyer}}
  group by p.year
  union all
  select 'category', p.category, null, count(*) from {{source}}
  where {{scope}} and {{year}} and {{it}} and {{method}} and {{region}} and {{status}} and {{amount}} and {{buyer}}
  group by p.category
  union all
  select 'it', case when p.is_it then 'yes' else 'no' end, null, count(*) from {{source}}
  where {{scope}} and {{year}} and {{category}} and {{method}} and {{region}} and {{status}} and {{amount}} and {{buyer}}
  group by p.is_it
  union all
  select 'method', p.method, null, count(*) from {{source}}
  where {{scope}} and {{year}} and {{category}} and {{it}} and {{region}} and {{status}} and {{amount}} and {{buyer}}
  group by p.method
  union all
  select 'region', p.region, null, count(*) from {{source}}
  where {{scope}} and {{year}} and {{category}} and {{it}} and {{method}} and {{status}} and {{amount}} and {{buyer}}
  group by p.region
  union all
  select 'status', p.status, null, count(*) from {{source}}
  where {{scope}} and {{year}} and {{category}} and {{it}} and {{method}} and {{region}} and {{amount}} and {{buyer}}
  group by p.status
  union all
  select 'amount', p.amount_band, null, count(*) from {{source}}
  where {{scope}} and {{year}} and {{category}} and {{it}} and {{method}} and {{region}} and {{status}} and {{buyer}}
  group by p.amount_band
  union all
  select 'buyer', null, p.buyer_oid, count(*) from {{source}}
  where {{scope}} and {{year}} and {{category}} and {{it}} and {{method}} and {{region}} and {{status}} and {{amount}}
    and p.buyer_oid is not null
  group by p.buyer_oid
  union all
  select 'all', 'all', null, count(*) from {{source}}
  where {{scope}} and {{year}} and {{category}} and {{it}} and {{method}} and {{region}} and {{status}} and {{amount}} and {{buyer}}
),
results as ({{pids}}),
placed as (
  select facet, value, oid, n, row_number() over (partition by facet order by n desc, value, oid) as place from counted
)
select c.facet, coalesce(m.org_key, c.value) as value, m.name as label, c.n
from placed c
left join organization_mart m on m.oid = c.oid
where coalesce(m.org_key, c.value) is not null and (c.facet <> 'buyer' or c.place <= 15)
union all
select 'result', pid::varchar, null, row_number() over () from results
order by 1, 4 desc, 2
