-- What each release changed in its process, field by field: the timeline of its page.
-- reads change_line (the merge's list), release, process
-- grain: one row a changed field of a release
create table change as
select p.pid, r.released_at, r.release_id, r.file_id, c.path, c.old_value, c.new_value, c.rid
from change_line c
join process p on p.ocid = c.ocid
join release r on r.rid = c.rid
order by p.pid, r.released_at, c.path
