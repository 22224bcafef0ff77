-- Single values that stand in a text anyone can open; none in an edition of fictional data.
-- params: facts (JSON list)
-- grain: one row a fact
create table sourced_fact as
select f.* replace (f.value::decimal(24, 6) as value, f.consulted_on::date as consulted_on) from (
  select unnest(from_json($facts::varchar, '[{"indicator": "varchar", "area": "varchar", "part": "varchar", "period": "varchar", "value": "varchar",
    "source": "varchar", "publisher": "varchar", "url": "varchar", "grade": "varchar", "consulted_on": "varchar", "note_fr": "varchar", "note_en": "varchar"}]'), recursive := true)
) f
order by indicator, area, part, period
