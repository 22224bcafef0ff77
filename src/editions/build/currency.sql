-- The currency that most awards use: the one that sums are given in.
-- grain: one row
select currency, count(*) as n
from process
where currency is not null
group by currency
order by n desc, currency
limit 1
