-- Pairs of organizations that may be the same, the most alike first.
-- fragments: limit
-- grain: one row a pair
select
  a.name as "nameA", b.name as "nameB", a.org_key as "idA", b.org_key as "idB", a.locality as "placeA", b.locality as "placeB",
  (a.n_won + a.n_bid_on >= a.n_bought) as "supplierA", (b.n_won + b.n_bid_on >= b.n_bought) as "supplierB", c.why, c.score
from organization_candidate c
join organization_mart a on a.oid = c.oid_a
join organization_mart b on b.oid = c.oid_b
order by c.score desc, a.org_key, b.org_key
{{limit}}
