-- notice-days: how many days firms have to bid, for half of competitive tenders at most.
-- A period that ends before it begins, or lasts over a year, is no period to bid in: it cannot be computed.
-- params: the usual filters
-- returns: key, value (days, median), numerator, denominator, n, not_computable
-- grain: one row a group
with timed as (
  select {{split}} as key, case when p.tender_days between 0 and 366 then p.tender_days end as days
  from process p
  where p.method in ('open', 'selective') and coalesce(p.status, '') <> 'cancelled' and {{filters}}
)
select
  key,
  cast(quantile_cont(days, 0.5) as double) as value,
  null::bigint as numerator,
  null::bigint as denominator,
  count(days) as n,
  count(*) - count(days) as not_computable
from timed
group by 1
order by 1 nulls last
