-- Which organization a party key is: the join that every later statement uses.
-- reads resolved, organization
-- grain: one row a party key
create temp table party_organization as
select r.party_key, o.oid
from resolved r
join organization o on o.org_key = r.org_key
