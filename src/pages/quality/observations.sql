-- Errors in published observations, by file and rule, of how many values read.
-- grain: one row a file and rule
select f.dataset_id as dataset, f.name as file, f.sha256, q.rule, count(*) as findings, max(r.n_read)::bigint as n
from observation_finding q
join source_file f on f.file_id = q.file_id
join reconciliation r on r.file_id = q.file_id and r.kind = 'observation'
group by all
order by f.name, q.rule
