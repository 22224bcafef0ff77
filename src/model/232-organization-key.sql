-- The way from an organization's key, which addresses and parameters carry, to its row.
-- grain: an index
create index organization_by_key on organization_mart (org_key)
