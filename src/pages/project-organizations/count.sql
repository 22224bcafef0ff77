-- How many rows the list of organizations has.
-- grain: one row
select count(distinct {'k': organization_key, 'd': dataset_id}) as n
from project_organization
where organization_key is not null and organization_key <> ''
