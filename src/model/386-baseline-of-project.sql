-- The way from a project to its baselines.
-- grain: an index
create index baseline_of_project on project_baseline (project_no)
