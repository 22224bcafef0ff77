-- The datasets that the edition was made from, with their licences.
-- grain: one row a dataset
select
  c.dataset_id as id, coalesce(d.title_en, d.title_fr) as title, coalesce(d.publisher, c.publisher) as publisher,
  coalesce(d.licence, c.licence) as licence, d.licence_url, d.attribution, d.homepage
from dataset_coverage c
left join dataset d on d.dataset_id = c.dataset_id
order by c.n_files desc, c.dataset_id
