-- Impossible dates, by dataset.
-- grain: one row a dataset and rule
select dataset_id as dataset, rule, n_impossible as impossible, n from impossible_date where n > 0 order by dataset_id, rule
