-- Snapshots of projects as their files tell them, with the order in which the archive took the files.
-- reads seg_project_snapshot, source_file, file_recorded
-- grain: one row a snapshot in a file
create temp table project_row as
select
  s.*,
  f.dataset_id,
  r.recorded_no,
  coalesce(s.published_on, s.as_of) as publication_on
from seg_project_snapshot s
join source_file f on f.file_id = s.file_id
join file_recorded r on r.file_id = s.file_id
where s.as_of is not null
