-- Bids out of scale with the others of their process: three bids or more, one award at most (else lots are compared).
-- Thresholds: model/quality-rules.ts.
-- reads bid, award, filled_amount
-- grain: one row a bid
create temp table odd_bid as
with spread as (
  select pid
  from bid
  where tenderer_no = 1 and amount > 0
  group by pid
  having count(*) >= 3 and max(amount) >= {{scale_from}} and max(amount)::double / min(amount) > {{scale}}
),
alone as (
  select s.pid
  from spread s
  where s.pid not in (select a.pid from award a where a.pid in (select pid from spread) group by a.pid having count(*) > 1)
),
medians as (
  select b.pid, median(b.amount)::double as amount
  from bid b
  where b.tenderer_no = 1 and b.amount > 0 and b.pid in (select pid from alone)
  group by b.pid
)
select b.pid, b.bid_no, b.amount::double as observed, m.amount as reference
from bid b
join medians m on m.pid = b.pid
where b.tenderer_no = 1 and b.amount > 0 and (b.amount > {{scale}} * m.amount or b.amount < m.amount / {{scale}})
  and not exists (select 1 from filled_amount f where f.pid = b.pid and f.part = 'bid' and f.part_no = b.bid_no)
