-- The name of a dataset, apart from the project: a join would cost more than all that a page reads.
-- params: id
-- grain: at most one row
select title_fr, title_en from dataset where dataset_id = $id
