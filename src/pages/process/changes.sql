-- What the publisher replaced or withdrew, release by release.
-- params: pid
-- grain: one row a changed field of a release
select c.released_at, c.release_id, c.path, c.old_value, c.new_value, f.sha256, f.name as file
from change c
join source_file f on f.file_id = c.file_id
where c.pid = $pid
order by c.released_at, c.path
