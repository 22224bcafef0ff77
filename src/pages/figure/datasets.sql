-- The datasets that a figure rests on, with how many files each has here.
-- params: dataset (null: all; 'unknown': files whose dataset is not stated)
-- of_outcome, of_project, of_process: its files hold observations, snapshots of projects, or anything else
-- grain: one row a dataset
select
  f.dataset_id, d.title_fr, d.title_en, coalesce(d.publisher, max(f.publisher)) as publisher,
  coalesce(d.licence, max(f.licence)) as licence, d.licence_url, d.homepage, count(*) as n_files,
  min(f.period_start) as period_start, max(f.period_end) as period_end,
  bool_or(f.file_id in (select o.file_id from observation o)) as of_outcome,
  bool_or(f.file_id in (select s.file_id from project_snapshot s)) as of_project,
  not bool_and(
    f.file_id in (select o.file_id from observation o) or f.file_id in (select s.file_id from project_snapshot s)
  ) as of_process
from source_file f
left join dataset d on d.dataset_id = f.dataset_id
where $dataset::varchar is null or f.dataset_id is not distinct from nullif($dataset::varchar, 'unknown')
group by f.dataset_id, d.title_fr, d.title_en, d.publisher, d.licence, d.licence_url, d.homepage
order by n_files desc, f.dataset_id
