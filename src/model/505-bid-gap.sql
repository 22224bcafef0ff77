-- How far the second price is from the winner's, where the two can be compared: one active award to one firm, no other
-- award undecided, no joint bid, two valid bids or more, and the winner's is the lowest (OCP R024, R058).
-- gap: (second - winner) / winner; null where a price or its currency is not given
-- reads bid_fact
-- grain: one row a process that is awarded so
create table bid_gap as
select
  pid, buyer_oid, year, method_details, winner_oid, winner_amount, second_amount,
  (n_without_amount > 0) as lacks_amount,
  one_currency,
  case when n_without_amount = 0 and one_currency
    then (cast(second_amount as double) - cast(winner_amount as double)) / cast(winner_amount as double) end as gap
from bid_fact
where n_awards = 1 and is_settled and winner_oid is not null and n_joint = 0 and n_valid >= 2
  and (n_without_amount > 0 or not one_currency or winner_amount <= second_amount)
