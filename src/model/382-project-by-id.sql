-- The way from a project's id to its row.
-- grain: an index
create index project_by_id on project (project_id)
