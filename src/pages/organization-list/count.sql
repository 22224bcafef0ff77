-- How many buyers or suppliers there are, and how many private individuals are not listed.
-- fragments: words (conditions on oid, one a word searched for)
-- params: role (buyer · supplier), and the words
-- grain: one row
select
  count(*) filter (not is_person and case when $role = 'buyer' then n_bought > 0 else n_won > 0 or n_bid_on > 0 end {{words}}) as n,
  count(*) filter (is_person) as n_persons
from organization_mart
