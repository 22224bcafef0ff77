-- Prices that stand out among the bids of one process: the same price from different tenderers, and prices that are a
-- fixed step apart. Only processes with two priced bids or more.
-- twins: bids whose price another tenderer gave too (OCP R028)
-- ratio_spread: widest difference between the ratios of consecutive prices; percent_error: largest distance of a price
-- from a whole percent over the lowest, in percent; both for three bids or more that are not all equal (OCP R023)
-- reads bid_fact, bid, quality_finding
-- grain: one row a process
create table bid_price as
with spoiled as (
  select distinct pid, part_no as bid_no from quality_finding where part = 'bid' and spoils_amount
),
priced as (
  select
    b.pid, b.oid, cast(b.amount as double) as amount,
    lag(b.oid) over upward as oid_below,
    cast(lag(b.amount) over upward as double) as below,
    cast(first_value(b.amount) over upward as double) as lowest
  from bid b
  join bid_fact f on f.pid = b.pid and f.n_submitted >= 2 and f.one_currency
  left join spoiled q on q.pid = b.pid and q.bid_no = b.bid_no
  where q.pid is null and b.tenderer_no = 1 and b.amount is not null and b.status is not null and b.status not in ('invited', 'withdrawn')
  window upward as (partition by b.pid order by b.amount, b.oid)
)
select
  pid,
  count(*)::integer as n,
  max(amount) filter (amount = below and oid <> oid_below) as twin_amount,
  case when count(*) >= 3 and max(amount) > min(amount) then max(amount / below) - min(amount / below) end as ratio_spread,
  case when count(*) >= 3 and max(amount) > min(amount)
    then max(abs(amount / lowest * 100 - round(amount / lowest * 100))) end as percent_error
from priced
group by pid
having count(*) >= 2
