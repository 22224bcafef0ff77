-- How many subjects of a flag have each result: in all with the fields that are missing, year by year, and for the buyers
-- that have the most cases.
-- fragments: counted (kind, side, result, missing, year, buyer_oid, n), year_kinds and buyer_kinds (lists of literals)
-- params: fewest (cases under which a buyer is not compared), buyers (how many)
-- returns: side, kind, result, missing, year, org_key, name, n
-- grain: one row a side, kind, result and group; buyers by number of cases
with counted as materialized ({{counted}}),
largest as (
  select m.org_key, m.name, c.buyer_oid, sum(c.n) filter (c.result <> 'notComputable') as cases
  from counted c
  join organization_mart m on m.oid = c.buyer_oid
  where c.side = 'buyer' and c.kind in ({{buyer_kinds}}) and not m.is_person
  group by m.org_key, m.name, c.buyer_oid
  having coalesce(sum(c.n) filter (c.result <> 'notComputable'), 0) >= $fewest::integer
  order by cases desc, m.org_key
  limit $buyers::integer
)
select
  side, kind, result, missing, null::varchar as year, null::varchar as org_key, null::varchar as name, n, 0 as cases
from counted
where side = 'whole'
union all
select side, kind, result, null, coalesce(year::varchar, 'unknown'), null, null, n, 0
from counted
where side = 'year' and kind in ({{year_kinds}})
union all
select 'buyer', c.kind, c.result, null, null, l.org_key, l.name, c.n, l.cases
from counted c
join largest l on l.buyer_oid = c.buyer_oid
where c.side = 'buyer' and c.kind in ({{buyer_kinds}})
order by side, cases desc, org_key, year, kind, result, missing
