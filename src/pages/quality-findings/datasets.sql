-- Datasets whose processes are checked.
-- grain: one row a dataset
select distinct dataset_id as dataset from quality_count order by 1
