-- The organizations that have projects, largest first.
-- grain: one row an organization
select organization_key, max(organization) as organization, sum(n_projects)::integer as n
from project_organization
where organization_key is not null
group by organization_key
order by n desc, organization_key
limit 200
