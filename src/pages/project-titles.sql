-- Titles of some projects.
-- params: ids (JSON list of project_id)
-- grain: one row a project that is here
select p.project_id, coalesce(p.title, p.project_id) as title
from project p
where p.project_id in (select unnest(from_json($ids::varchar, '["varchar"]')))
