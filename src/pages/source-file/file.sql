-- A file of the edition and its dataset.
-- params: sha
-- grain: at most one row
select
  f.file_id, f.sha256, f.name, f.source, f.dataset_id, f.format, f.bytes, f.published_date, f.period_start, f.period_end,
  coalesce(d.publisher, f.publisher) as publisher, coalesce(d.licence, f.licence) as licence, d.title_fr, d.title_en, d.attribution
from source_file f
left join dataset d on d.dataset_id = f.dataset_id
where f.sha256 = $sha
