-- Pairs of organizations that may be the same, the most alike first. A page leads to an organization in the role that it
-- has: "won" or bid, "bought", or none, and then there is no page to lead to.
-- fragments: limit
-- grain: one row a pair
select
  a.name as "nameA", b.name as "nameB", a.org_key as "idA", b.org_key as "idB",
  coalesce(a.locality, a.postal_code) as "placeA", coalesce(b.locality, b.postal_code) as "placeB",
  case when a.n_won + a.n_bid_on > 0 then 'supplier' when a.n_bought > 0 then 'buyer' end as "roleA",
  case when b.n_won + b.n_bid_on > 0 then 'supplier' when b.n_bought > 0 then 'buyer' end as "roleB",
  c.why, c.n_alike as "nAlike", c.score
from organization_candidate c
join organization_mart a on a.oid = c.oid_a
join organization_mart b on b.oid = c.oid_b
order by c.score desc, a.org_key, b.org_key
{{limit}}
