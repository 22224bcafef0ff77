-- R051: what a buyer awards in a category goes to few firms: the Herfindahl-Hirschman index of their shares, 0 to 10,000.
-- Squares are added as decimals, so that the sum does not depend on the order of rows.
-- params: threshold (index), minimumAwards, excluded
-- returns: oid (buyer), category, result, observed (index), threshold, peers, missing, awards, suppliers, total
-- grain: one row a buyer and category
with awarded as (
  select a.buyer_oid, a.category, a.oid, a.share
  from award_fact a
  join process p on p.pid = a.pid
  where a.buyer_oid is not null and a.oid is not null and a.category is not null and a.share is not null
    and coalesce(strpos($excluded::varchar, '|' || p.method_details || '|') = 0, true)
),
received as (
  select buyer_oid, category, oid, sum(share) as amount, count(*) as n from awarded group by buyer_oid, category, oid
),
totals as (
  select buyer_oid, category, cast(sum(amount) as double) as total, cast(sum(n) as bigint) as n, count(*) as suppliers
  from received
  group by buyer_oid, category
),
squares as (
  select
    r.buyer_oid, r.category, max(t.total) as total, max(t.n) as n, max(t.suppliers) as suppliers,
    cast(sum(cast(power(cast(r.amount as double) / t.total, 2) as decimal(28, 18))) as double) * 10000 as index_value
  from received r
  join totals t on t.buyer_oid = r.buyer_oid and t.category = r.category
  group by r.buyer_oid, r.category
)
select
  buyer_oid as oid, category,
  case
    when n < $minimumAwards::integer then 'notComputable'
    when index_value > $threshold::double then 'flagged'
    else 'clear'
  end as result,
  case when n >= $minimumAwards::integer then index_value end as observed, cast($threshold as double) as threshold, null::bigint as peers,
  case when n < $minimumAwards::integer then 'awards' end as missing,
  n as awards, suppliers, cast(total as decimal(18, 2)) as total
from squares
