-- What a buyer's competitive awards in a category were worth: how big its next tender there may be, when it gives no estimate.
-- reads process
-- grain: one row a buyer, category and currency
--   n: awards with an amount; median_amount: the middle one, as the measure award-median has it
create table buyer_category as
select buyer_oid, category, currency, count(*) as n, median(awarded_counted)::decimal(18, 2) as median_amount
from process
where buyer_oid is not null and category is not null and currency is not null and awarded_counted > 0
  and n_awards > 0 and method in ('open', 'selective')
group by buyer_oid, category, currency
order by buyer_oid, category, currency
