-- Names of some organizations.
-- params: keys (JSON list of org_key)
-- grain: one row an organization that is here
select m.org_key, coalesce(m.name, m.org_key) as name, m.is_person
from organization_mart m
where m.org_key in (select unnest(from_json($keys::varchar, '["varchar"]')))
