-- Keys of one sitemap's organizations of a role. Private individuals have no page.
-- params: role, size, skip
-- grain: one row an organization
select org_key as id
from organization_mart
where not is_person and (($role::varchar = 'buyer' and n_bought > 0) or ($role::varchar = 'supplier' and (n_won > 0 or n_bid_on > 0)))
order by oid
limit $size::integer offset $skip::integer
