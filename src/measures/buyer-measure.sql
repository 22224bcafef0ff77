-- Keeps a measure's rows split by buyer, for the buyers' profiles.
-- params: measure, rows (JSON list of the buyer's key and its row of the result shape as JSON)
-- grain: one row a buyer
insert into buyer_measure
select m.oid, $measure::varchar, r.row.result
from (select unnest(from_json($rows::varchar, '[{"buyer": "varchar", "result": "varchar"}]')) as row) r
join organization_mart m on m.org_key = r.row.buyer
