-- The order in which the archive took the files, which only tells versions of the same facts apart.
-- fragments: path (JSON Lines)
-- grain: one row a file
create temp table file_recorded as
select file_id, recorded_no
from read_json({{path}}, format = 'newline_delimited', columns = {'file_id': 'INTEGER', 'recorded_no': 'INTEGER'})
