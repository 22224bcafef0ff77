-- A dataset and its licence.
-- params: dataset
-- grain: at most one row
select title_fr, title_en, publisher, licence, attribution from dataset where dataset_id = $dataset
