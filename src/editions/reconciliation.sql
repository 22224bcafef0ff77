-- What became of each file's rows.
-- grain: one row a file and kind
select f.sha256, f.name, f.source, f.dataset_id, f.format, r.kind, r.n_read, r.n_loaded, r.n_quarantined, r.n_superseded, r.n_removed, r.n_without_process
from reconciliation r
join source_file f on f.file_id = r.file_id
order by f.name, f.sha256, r.kind
