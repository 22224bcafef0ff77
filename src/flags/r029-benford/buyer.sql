-- R029: first digits of the bids that a buyer received, against those that Benford's law expects: the chi-squared distance, 8
-- degrees of freedom.
-- params: threshold (chi-squared), minimumBids, excluded
-- returns: oid, result, observed (chi-squared), threshold, peers, missing, n
-- grain: one row a buyer with a priced bid
with digit as (
  select f.buyer_oid as oid, cast(left(cast(cast(b.amount * 100 as bigint) as varchar), 1) as integer) as digit
  from bid b
  join bid_fact f on f.pid = b.pid
  where b.tenderer_no = 1 and b.amount is not null and f.buyer_oid is not null
    and b.status is not null and b.status not in ('invited', 'withdrawn')
    and coalesce(strpos($excluded::varchar, '|' || f.method_details || '|') = 0, true)
),
seen as (
  select oid, digit, count(*) as n from digit group by oid, digit
),
counted as (
  select oid, sum(n) as n from seen group by oid
),
-- Σ (seen - expected)² / expected = Σ seen² / expected - n, digits that were never seen included; added as decimals, whose sum does not
-- depend on the order of rows.
distance as (
  select
    s.oid, max(c.n) as n,
    cast(sum(cast(cast(s.n * s.n as double) / (c.n * ln(1 + 1.0 / s.digit) / ln(10)) as decimal(28, 12))) as double) - max(c.n) as chi_squared
  from seen s
  join counted c on c.oid = s.oid
  group by s.oid
)
select
  oid,
  case
    when n < $minimumBids::integer then 'notComputable'
    when chi_squared > $threshold::double then 'flagged'
    else 'clear'
  end as result,
  chi_squared as observed, cast($threshold as double) as threshold, null::bigint as peers,
  case when n < $minimumBids::integer then 'bids' end as missing,
  cast(n as bigint) as n
from distance
