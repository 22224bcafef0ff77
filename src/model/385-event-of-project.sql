-- The way from a project to its events.
-- grain: an index
create index event_of_project on project_event (project_no)
