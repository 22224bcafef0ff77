-- What became of rows, by dataset and kind.
-- grain: one row a dataset and kind
select
  f.dataset_id as dataset, r.kind, sum(r.n_read)::bigint as read, sum(r.n_loaded)::bigint as loaded,
  sum(r.n_quarantined)::bigint as quarantined, sum(r.n_superseded)::bigint as superseded,
  sum(r.n_without_process)::bigint as "withoutProcess"
from reconciliation r
join source_file f on f.file_id = r.file_id
group by f.dataset_id, r.kind
order by f.dataset_id, r.kind
