-- licence-top-three-share: what the three largest suppliers of licences were awarded, of what all were. Not computed under ten awards.
-- params: the usual filters, $currency
-- returns: key, value (share), numerator (three largest), denominator (all), n (awards), not_computable
-- grain: one row a group
with won as (
  select {{split}} as key, p.oid, sum(p.share) as amount, count(*) as n
  from award_mart p
  where p.oid is not null and p.currency = $currency and p.share > 0 and p.pid in (select l.pid from licence l) and {{filters}}
  group by 1, 2
),
placed as (
  select key, amount, n, row_number() over (partition by key order by amount desc, oid) as place from won
),
summed as (
  select
    key, sum(amount) filter (where place <= 3) as largest, sum(amount) as total, cast(sum(n) as bigint) as n
  from placed
  group by key
)
select
  key,
  case when n >= 10 then cast(largest as double) / cast(total as double) end as value,
  cast(largest as decimal(18, 2)) as numerator,
  cast(total as decimal(18, 2)) as denominator,
  n,
  case when n >= 10 then 0 else n end as not_computable
from summed
order by key nulls last
