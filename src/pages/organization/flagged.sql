-- What flags find in an organization itself, or in its dealings with another one: as a buyer, or as a firm that bids and sells.
-- Dealings with private individuals are not listed.
-- params: oid, role (buyer · supplier)
-- grain: one row a flag and subject
select f.flag, f.kind, f.category, f.year, f.observed, f.threshold, f.peers, m.org_key as other, m.name as other_name
from flagged_organization f
left join organization_mart m
  on m.oid = case when f.kind <> 'pair' then null when $role::varchar = 'buyer' then f.other_oid else f.oid end
where (
    ($role::varchar = 'buyer' and f.oid = $oid::integer and f.kind in ('buyer', 'procuringEntity', 'buyerCategory', 'pair'))
    or ($role::varchar = 'supplier' and ((f.kind = 'tenderer' and f.oid = $oid::integer) or (f.kind = 'pair' and f.other_oid = $oid::integer)))
  )
  and (f.kind <> 'pair' or not (m.is_person and m.name is not null))
order by f.flag, f.kind, f.category, f.year, m.org_key
