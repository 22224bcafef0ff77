-- The organizations of a page's few rows, found by number: a join would read them all. No name of a private individual.
-- fragments: oids (our own whole numbers)
-- grain: one row an organization
select oid, org_key, name, is_person from organization_mart where oid in ({{oids}})
