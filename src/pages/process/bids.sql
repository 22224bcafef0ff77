-- Bids of a process, lowest price first.
-- params: pid
-- grain: one row a bid and tenderer
select
  bid_no, tenderer_no, oid, name, status, bid_at, amount, currency, submitted_amount, submitted_unit
from bid
where pid = $pid
order by amount nulls last, bid_no, tenderer_no
