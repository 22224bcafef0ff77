-- Boundaries of areas. Of several files, one stands whole: that with the most areas, then the first; two of one area would not meet.
-- reads seg_boundary, source_file
-- grain: one row a boundary of a file
--   shape: JSON, one list a ring of longitude, latitude… in hundredths of a degree
create table boundary as
with sized as (
  select file_id, row_number() over (order by count(distinct area) desc, file_id) as place
  from seg_boundary
  group by file_id
)
select
  b.rid, b.file_id, b.kind, b.area, b.area_name, b.shape, b.points, b.line, b.byte_offset, b.byte_length,
  case
    when s.place > 1 then 'superseded'
    when row_number() over (partition by b.file_id, b.area order by b.byte_offset) > 1 then 'superseded'
    else 'loaded'
  end as state
from seg_boundary b
join sized s on s.file_id = b.file_id
order by b.file_id, b.byte_offset
