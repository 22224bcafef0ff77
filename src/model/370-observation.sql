-- Observations of indicators, and which of them stand: of one dataset, indicator, area, part and period, the last published;
-- among those of one day or none, the one whose file covers more, has a value, and comes later in the order of hashes.
-- reads seg_observation, source_file
-- grain: one row an observation of a file
create table observation as
with told as (
  select o.*, coalesce(f.dataset_id, 'unknown') as dataset_id, f.period_end as file_end
  from seg_observation o
  join source_file f on f.file_id = o.file_id
),
standing as (
  select
    rid,
    row_number() over (
      partition by dataset_id, key
      order by published_on desc nulls last, file_end desc nulls last, status = 'value' desc, status <> 'zeroForMissing' desc,
        file_id desc, byte_offset desc, indicator
    ) as version
  from told
)
select
  t.rid, t.file_id, t.kind, t.dataset_id, t.key, t.indicator, t.area, t.area_name, t.part, t.period, t.value, t.unit, t.status,
  t.written, t.denominator, t.source, t.url, t.published_on, t.note, t.line, t.byte_offset, t.byte_length,
  case when s.version > 1 then 'superseded' else 'loaded' end as state
from told t
join standing s on s.rid = t.rid
order by t.file_id, t.byte_offset, t.indicator
