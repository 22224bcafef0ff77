-- licence-concentration: the Herfindahl-Hirschman index of suppliers' shares of the awarded value of licences, 0 to 10,000.
-- Not computed under ten awards. Squares of shares are added as decimals, so that the sum does not depend on the order of rows.
-- params: the usual filters, $currency
-- returns: key, value (index), numerator (suppliers), denominator, n (awards), not_computable
-- grain: one row a group
with won as (
  select {{split}} as key, p.oid, sum(p.share) as amount, count(*) as n
  from award_mart p
  where p.oid is not null and p.currency = $currency and p.share > 0 and p.pid in (select l.pid from licence l) and {{filters}}
  group by 1, 2
),
totals as (
  select key, cast(sum(amount) as double) as total, cast(sum(n) as bigint) as n, count(*) as suppliers
  from won
  group by key
),
squares as (
  select w.key, sum(cast(power(cast(w.amount as double) / t.total, 2) as decimal(28, 18))) as total
  from won w
  join totals t on t.key is not distinct from w.key
  group by w.key
)
select
  t.key,
  case when t.n >= 10 then cast(s.total as double) * 10000 end as value,
  t.suppliers as numerator,
  null::bigint as denominator,
  t.n,
  case when t.n >= 10 then 0 else t.n end as not_computable
from totals t
join squares s on s.key is not distinct from t.key
order by t.key nulls last
