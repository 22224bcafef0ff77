-- Tenders with the size that each may have: the publisher's estimate, else the middle award of the same buyer in the same
-- category, where five awards or more tell it.
-- grain: one row a tender
--   size: band of that amount; null where neither is known
select
  t.*, b.median_amount as usual_amount, b.currency as usual_currency, b.n as n_usual,
  case
    when coalesce(t.estimated_amount, b.median_amount) is null then null
    when coalesce(t.estimated_amount, b.median_amount) < 25000 then 'under25k'
    when coalesce(t.estimated_amount, b.median_amount) < 100000 then 'under100k'
    when coalesce(t.estimated_amount, b.median_amount) < 1000000 then 'under1m'
    when coalesce(t.estimated_amount, b.median_amount) < 10000000 then 'under10m'
    else 'over10m'
  end as size
from tender t
left join buyer_category b
  on b.buyer_oid = t.buyer_oid and b.category = t.category and b.currency = $currency::varchar and b.n >= 5
