-- The files of the edition, by name.
-- fragments: limit
-- grain: one row a file
select
  f.name, f.sha256, f.dataset_id as dataset, f.source, f.format, f.bytes, f.period_start as "periodStart", f.period_end as "periodEnd"
from source_file f
order by f.name, f.sha256
{{limit}}
