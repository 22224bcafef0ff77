-- Licences by the publisher whose product their title names or who sells them. One may name several.
-- params: currency
-- grain: one row a publisher that there is
select
  x.product, count(*) as n,
  cast(sum(p.awarded_counted) filter (where p.n_awards > 0 and p.currency = $currency) as decimal(18, 2)) as amount
from process_product x
join licence p on p.pid = x.pid
group by x.product
order by n desc, x.product
