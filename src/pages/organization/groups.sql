-- An organization's processes and amounts by year, category and method, as process-count and the role's measure of money
-- give them: awarded amounts for a buyer, its own parts for a supplier.
-- params: oid, role, currency
-- grain: one row a split and group; key "unknown" where the process does not say
select
  case when grouping(year) = 0 then 'year' when grouping(category) = 0 then 'category' else 'method' end as split,
  coalesce(year::varchar, category, method, 'unknown') as key,
  count(*) as n,
  case
    when $role::varchar = 'buyer' then sum(awarded_counted) filter (where currency = $currency::varchar)
    else sum(share)
  end as amount
from organization_process
where oid = $oid::integer and role = $role::varchar
group by grouping sets ((year), (category), (method))
order by 1, 2
