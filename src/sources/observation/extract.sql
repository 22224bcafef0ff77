-- Observations of a chunk: one indicator, for one area, part and period.
-- fragments: base (first row id of the chunk)
-- grain: one row an observation; ocid is null, because an observation belongs to no process
select
  s.rowid + {{base}} as rid,
  p.kind, p.file_no, p.line, p.byte_offset, p.byte_length, p.verbatim, p.row_offset, p.row_length, p.n_children, s.content_hash,
  null::varchar as ocid,
  r.key, r.indicator, r.area, r."areaName" as area_name, r.part, r.period,
  try_cast(r.value as decimal(24, 6)) as value,
  r.unit, r.status, r.written,
  try_cast(r.denominator as decimal(24, 6)) as denominator,
  r.source, r.url, try_cast(r.published as date) as published_on, r.note
from staged s
join places p on p.rowid = s.rowid
where r.key is not null
