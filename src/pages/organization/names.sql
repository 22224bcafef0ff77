-- Names of organizations by their keys; private individuals are not in it.
-- params: keys (a JSON list)
-- grain: one row an organization that is here
select org_key, name
from organization_mart
where not is_person and org_key in (select unnest(from_json($keys::varchar, '["varchar"]')))
