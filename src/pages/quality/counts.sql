-- Quality findings, by dataset and rule.
-- grain: one row a dataset and rule that can be checked
select dataset_id as dataset, rule, n_findings as findings, n_processes as processes, n_spoiled as "leftOut", n
from quality_count
where n > 0
order by dataset_id, n_processes desc, rule
