-- Facets of a search: each counts what every other choice leaves.
-- fragments: from, scope, and one condition a facet (year, category, it, method, region, status, amount, buyer)
-- grain: one row a facet and value, the most frequent first
with base as (
  select
    p.year::varchar as year, p.category, case when p.is_it then 'yes' else 'no' end as it, p.method, p.region, p.status,
    p.amount_band as amount, p.buyer_oid,
    {{year}} as on_year, {{category}} as on_category, {{it}} as on_it, {{method}} as on_method, {{region}} as on_region,
    {{status}} as on_status, {{amount}} as on_amount, {{buyer}} as on_buyer
  from {{from}}
  where {{scope}}
),
counted as (
  select 'year' as facet, year as value, null::integer as oid, count(*) as n from base
  where on_category and on_it and on_method and on_region and on_status and on_amount and on_buyer group by 2
  union all
  select 'category', category, null, count(*) from base
  where on_year and on_it and on_method and on_region and on_status and on_amount and on_buyer group by 2
  union all
  select 'it', it, null, count(*) from base
  where on_year and on_category and on_method and on_region and on_status and on_amount and on_buyer group by 2
  union all
  select 'method', method, null, count(*) from base
  where on_year and on_category and on_it and on_region and on_status and on_amount and on_buyer group by 2
  union all
  select 'region', region, null, count(*) from base
  where on_year and on_category and on_it and on_method and on_status and on_amount and on_buyer group by 2
  union all
  select 'status', status, null, count(*) from base
  where on_year and on_category and on_it and on_method and on_region and on_amount and on_buyer group by 2
  union all
  select 'amount', amount, null, count(*) from base
  where on_year and on_category and on_it and on_method and on_region and on_status and on_buyer group by 2
  union all
  select 'buyer', null, buyer_oid, count(*) from base
  where on_year and on_category and on_it and on_method and on_region and on_status and on_amount and buyer_oid is not null
  group by 3
  union all
  select 'all', 'all', null, count(*) from base
  where on_year and on_category and on_it and on_method and on_region and on_status and on_amount and on_buyer
),
placed as (
  select facet, value, oid, n, row_number() over (partition by facet order by n desc, value, oid) as place from counted
)
select c.facet, coalesce(m.org_key, c.value) as value, m.name as label, c.n
from placed c
left join organization_mart m on m.oid = c.oid
where coalesce(m.org_key, c.value) is not null and (c.facet <> 'buyer' or c.place <= 15)
order by c.facet, c.n desc, value
