-- Keeps the rows of measures for the whole edition and for each usual split.
-- params: results (JSON list of a measure's id, the split and its rows of the result shape as JSON)
-- grain: one row a measure and split
insert into measure_result
select r.row.measure, r.row.split, r.row.result
from (select unnest(from_json($results::varchar, '[{"measure": "varchar", "split": "varchar", "result": "varchar"}]')) as row) r
