-- Each file's hash and dataset, to find in the chain when it was added.
-- grain: one row a file
select sha256, dataset_id from source_file
