-- The datasets of the edition.
-- grain: one row a dataset
select
  c.dataset_id, d.title_fr, d.title_en, coalesce(d.publisher, c.publisher) as publisher, coalesce(d.licence, c.licence) as licence,
  d.licence_url, d.attribution, d.homepage, c.n_files, c.bytes, c.period_start, c.period_end, c.newest_at
from dataset_coverage c
left join dataset d on d.dataset_id = c.dataset_id
order by c.n_files desc, c.dataset_id
