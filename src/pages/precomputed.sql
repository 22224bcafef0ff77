-- A measure's stored result for the whole edition.
-- params: measure, split ('' when not split)
-- grain: one row
select result from measure_result where measure = $measure and split = $split
