-- supplier-concentration: the Herfindahl-Hirschman index of suppliers' shares of awarded value, 0 to 10,000.
-- Not computed under ten awards.
-- params: the usual filters, $currency
-- returns: key, value (index), numerator, denominator, n (awards), not_computable
-- grain: one row a group
with won as (
  select
    {{split}} as key, s.oid, sum(cast(a.amount as double) / greatest(a.n_suppliers, 1)) as amount, count(*) as n
  from process p
  join award a on a.pid = p.pid and a.status = 'active' and a.currency = $currency and a.amount > 0
  join award_supplier s on s.pid = a.pid and s.award_no = a.award_no and s.oid is not null
  where {{filters}}
  group by 1, 2
),
totals as (
  select key, sum(amount) as total, cast(sum(n) as bigint) as n, sum(amount * amount) as squares, count(*) as suppliers from won group by key
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
