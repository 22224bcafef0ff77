-- The files of the edition, in the order of their hashes.
-- fragments: path (JSON Lines)
-- grain: one row a file
create table source_file as
select file_id, sha256, name, source, dataset_id, format, bytes, publisher, licence, published_date, period_start, period_end
from read_json(
  {{path}}, format = 'newline_delimited',
  columns = {
    'file_id': 'INTEGER', 'sha256': 'VARCHAR', 'name': 'VARCHAR', 'source': 'VARCHAR', 'dataset_id': 'VARCHAR',
    'format': 'VARCHAR', 'bytes': 'BIGINT', 'publisher': 'VARCHAR', 'licence': 'VARCHAR', 'published_date': 'VARCHAR',
    'period_start': 'VARCHAR', 'period_end': 'VARCHAR'
  }
)
order by file_id
