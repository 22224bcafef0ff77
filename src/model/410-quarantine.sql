-- Rows put aside, with their place, reason and raw text: those that could not be read, and those that could not be put in order.
-- reads seg_quarantine, release
-- grain: one row a quarantined row
create table quarantine as
select
  row_number() over (order by file_id, byte_offset, line, kind, reason, detail, raw)::integer as quarantine_id,
  file_id, kind, reason, detail, line, byte_offset, byte_length, raw
from (
  select file_id, kind, reason, detail, line, byte_offset, byte_length, raw from seg_quarantine
  union all
  select
    file_id, kind, 'missingDate',
    'This release has no date that can be read ("' || coalesce(date_text, '') || '"), and its process has others: it cannot be put in order.',
    line, byte_offset, byte_length, ocid
  from release
  where state = 'quarantined'
)
order by quarantine_id
