-- The rejected rows of a segment.
-- fragments: rejections (path of JSON Lines)
-- grain: one row a rejected row
select file_no, kind, reason, detail, line, byte_offset, byte_length, raw
from read_json(
  {{rejections}}, format = 'newline_delimited',
  columns = {
    'file_no': 'INTEGER', 'kind': 'VARCHAR', 'reason': 'VARCHAR', 'detail': 'VARCHAR', 'line': 'BIGINT',
    'byte_offset': 'BIGINT', 'byte_length': 'BIGINT', 'raw': 'VARCHAR'
  }
)
