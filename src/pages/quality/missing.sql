-- Missing fields, by dataset.
-- grain: one row a dataset and field
select dataset_id as dataset, field, n_missing as missing, n from missing_field where n > 0 order by dataset_id, n_missing::double / n desc, field
