-- The address keys of some organizations.
-- fragments: oids (whole numbers that the engine gave)
-- grain: one row an organization
select oid, org_key from organization_mart where oid in ({{oids}})
