-- The figures that were computed when the edition was made.
-- grain: one row a measure and split
select measure, split, result from measure_result order by measure, split
