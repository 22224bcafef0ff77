-- Organizations by the engine's own numbers.
-- fragments: oids
-- grain: one row an organization
select oid, org_key, name, is_person from organization_mart where oid in ({{oids}})
