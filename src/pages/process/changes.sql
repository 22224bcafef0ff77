-- What the publisher replaced or withdrew, release by release.
-- params: pid
-- grain: one row a changed field of a release
select released_at, release_id, path, old_value, new_value, file_id
from change
where pid = $pid
order by released_at, path
