-- Rows read in each file, by kind, and those put aside while reading.
-- fragments: path (JSON Lines)
-- grain: one row a file and kind
create temp table file_count as
select file_id, kind, n_read, n_quarantined
from read_json(
  {{path}}, format = 'newline_delimited',
  columns = {'file_id': 'INTEGER', 'kind': 'VARCHAR', 'n_read': 'BIGINT', 'n_quarantined': 'BIGINT'}
)
