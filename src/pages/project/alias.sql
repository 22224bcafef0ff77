-- The project that an id of some file means.
-- params: id
-- grain: at most one row
select project_id from project_alias where alias_id = $id limit 1
