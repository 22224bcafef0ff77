-- The merge's list of changes.
-- fragments: path (JSON Lines)
-- grain: one row a changed field of a release
create temp table change_line as
select ocid, rid, path, oldValue as old_value, newValue as new_value
from read_json(
  {{path}}, format = 'newline_delimited',
  columns = {'ocid': 'VARCHAR', 'rid': 'BIGINT', 'path': 'VARCHAR', 'oldValue': 'VARCHAR', 'newValue': 'VARCHAR'}
)
