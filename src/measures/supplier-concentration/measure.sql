-- supplier-concentration: the Herfindahl-Hirschman index of suppliers' shares of awarded value, 0 to 10,000.
-- Not computed under ten awards.
-- params: the usual filters, $currency
-- returns: key, value (index), numerator (suppliers), denominator, n (awards), not_computable
-- grain: one row a group
with won as (
  select {{split}} as key, p.oid, cast(sum(p.share) as double) as amount, count(*) as n
  from award_mart p
  where p.oid is not null and p.currency = $currency and p.share > 0 and {{filters}}
  group by 1, 2
),
totals as (
  select
    key, sum(amount) as total, cast(sum(n) as bigint) as n, sum(amount * amount) as squares, count(*) as suppliers
  from won
  group by key
)
select
  key,
  case when n >= 10 and total > 0 then squares / (total * total) * 10000 end as value,
  suppliers as numerator,
  null::bigint as denominator,
  n,
  case when n >= 10 then 0 else n end as not_computable
from totals
order by key nulls last
