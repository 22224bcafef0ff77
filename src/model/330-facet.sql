-- Counts of the whole edition by each facet, so that the search page opens at once.
-- grain: one row a facet and value
create table facet as
select
  case
    when grouping(year) = 0 then 'year'
    when grouping(category) = 0 then 'category'
    when grouping(method) = 0 then 'method'
    when grouping(region) = 0 then 'region'
    when grouping(status) = 0 then 'status'
    when grouping(is_it) = 0 then 'it'
    when grouping(amount_band) = 0 then 'amount'
    when grouping(buyer_oid) = 0 then 'buyer'
    else 'all'
  end as facet,
  coalesce(year::varchar, category, method, region, status, case when is_it then 'yes' when not is_it then 'no' end, amount_band, buyer_oid::varchar) as value,
  count(*) as n
from process
group by grouping sets ((year), (category), (method), (region), (status), (is_it), (amount_band), (buyer_oid), ())
order by facet, n desc, value
