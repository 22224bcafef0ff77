-- The way from an organization's number, which other tables carry, to its row: a page names a few of them.
-- grain: an index
create index organization_by_number on organization_mart (oid)
