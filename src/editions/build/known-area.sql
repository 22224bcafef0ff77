-- Areas that Limpide knows by name.
-- params: areas (JSON list)
-- grain: one row an area
create table known_area as
select a.* from (
  select unnest(from_json($areas::varchar, '[{"area": "varchar", "kind": "varchar", "parent": "varchar", "name_fr": "varchar", "name_en": "varchar"}]'), recursive := true)
) a
order by area
