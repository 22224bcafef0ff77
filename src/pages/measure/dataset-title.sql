-- A dataset's title, when it has files here or is a known one.
-- params: dataset
-- grain: at most one row
select coalesce(d.title_fr, $dataset::varchar) as title_fr, coalesce(d.title_en, $dataset::varchar) as title_en
from (
  select dataset_id from source_file where dataset_id = $dataset::varchar
  union
  select dataset_id from dataset where dataset_id = $dataset::varchar
) k
left join dataset d on d.dataset_id = k.dataset_id
