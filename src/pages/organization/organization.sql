-- One organization by its key.
-- params: key
-- grain: at most one row
select
  oid, org_key, tier, name, scheme, identifier, locality, region, country, is_person, n_bought, n_won, won_amount, n_bid_on,
  n_buyers, first_day, last_day
from organization_mart
where org_key = $key::varchar
