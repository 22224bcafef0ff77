-- The currency that most awards use: the one that sums are given in; where there is none, the one of most projects.
-- grain: one row
select currency, count(*) as n, 1 as rank
from process
where currency is not null
group by currency
union all
select currency, count(*), 2
from project
where currency is not null
group by currency
order by rank, n desc, currency
limit 1
