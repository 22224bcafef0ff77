-- Boundaries of a chunk: one area.
-- fragments: base (first row id of the chunk)
-- grain: one row a boundary; ocid is null, because a boundary belongs to no process
--   shape: JSON, one list a ring of [longitude, latitude, …] in hundredths of a degree; points: how many the file gives
select
  s.rowid + {{base}} as rid,
  p.kind, p.file_no, p.line, p.byte_offset, p.byte_length, p.verbatim, p.row_offset, p.row_length, p.n_children, s.content_hash,
  null::varchar as ocid,
  r.key, r.area, r."areaName" as area_name, r.shape, r.points
from staged s
join places p on p.rowid = s.rowid
where r.key is not null
