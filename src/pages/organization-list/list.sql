-- Buyers or suppliers, a page at a time, or all of them (limit null). Private individuals are never among them.
-- fragments: words (conditions on oid, one a word searched for)
-- params: role (buyer · supplier), sort (amount · number · name), limit, offset, and the words
-- grain: one row an organization
with listed as (
  select
    oid, org_key, name, name_plain, locality, region, scheme, identifier, tier,
    case when $role = 'buyer' then n_bought else n_won end as n_processes,
    case when $role = 'buyer' then bought_amount else won_amount end as amount,
    first_day, last_day
  from organization_mart
  where not is_person and case when $role = 'buyer' then n_bought > 0 else n_won > 0 or n_bid_on > 0 end {{words}}
)
select org_key as id, name, locality, region, scheme, identifier, tier, n_processes, amount, first_day, last_day
from listed
order by
  case when $sort = 'amount' then amount end desc nulls last,
  case when $sort = 'number' then n_processes end desc nulls last,
  name_plain, org_key
limit $limit offset $offset
