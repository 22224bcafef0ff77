-- Indicators and their definitions, and the areas known by name: from reviewed files, so that an observation can be read.
-- params: indicators (JSON list)
-- grain: one row an indicator
create table indicator as
select i.* from (
  select unnest(from_json($indicators::varchar, '[{"indicator": "varchar", "kind": "varchar", "threshold": "varchar", "unit": "varchar",
    "denominator": "varchar", "title_fr": "varchar", "title_en": "varchar", "definition_fr": "varchar", "definition_en": "varchar",
    "authority_fr": "varchar", "authority_en": "varchar"}]'), recursive := true)
) i
order by indicator
