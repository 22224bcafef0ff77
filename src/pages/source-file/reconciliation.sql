-- What became of a file's rows, kind by kind.
-- params: file
-- grain: one row a kind
select kind, n_read, n_loaded, n_quarantined, n_superseded, n_without_process
from reconciliation
where file_id = $file
order by kind
