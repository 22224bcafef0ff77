-- Names of areas in both languages.
-- grain: one row an area
select area, name_fr, name_en from area order by area
