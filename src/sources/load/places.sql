-- Where each line of the chunk stands in its original.
-- fragments: places (path of a CSV without header)
-- grain: one row a line, in order; verbatim where the JSON can be read from the original at byte_offset,
-- else it is kept in the segment's rows file at row_offset
create or replace table places as
select kind, file_no, line, byte_offset, byte_length, verbatim, row_offset, row_length, n_children
from read_csv(
  {{places}},
  header = false, auto_detect = false, delim = ',', quote = '', escape = '',
  columns = {
    'kind': 'VARCHAR', 'file_no': 'INTEGER', 'line': 'BIGINT', 'byte_offset': 'BIGINT',
    'byte_length': 'BIGINT', 'verbatim': 'BOOLEAN', 'row_offset': 'BIGINT', 'row_length': 'BIGINT', 'n_children': 'INTEGER'
  }
)
