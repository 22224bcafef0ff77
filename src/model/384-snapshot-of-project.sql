-- The way from a project to its snapshots.
-- grain: an index
create index snapshot_of_project on project_snapshot (project_no)
