-- Names of the organizations that have projects.
-- grain: one row an organization
select organization_key, max(organization) as organization
from project_organization
where organization_key is not null
group by organization_key
