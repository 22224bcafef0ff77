-- The way from a project's number to its row.
-- grain: an index
create index project_by_no on project (project_no)
