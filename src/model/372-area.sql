-- Areas: those known by name, and those that files name.
-- reads known_area, observation, sourced_fact
-- grain: one row an area
create table area as
with named as (
  select area, max(area_name) as area_name from observation group by area
)
select
  coalesce(k.area, n.area) as area,
  coalesce(k.kind, case when n.area similar to 'FR-R.*' then 'region' when n.area similar to 'FR-D.*' then 'department' else 'area' end) as kind,
  coalesce(k.parent, case when n.area like 'FR-%' then 'FR' end) as parent,
  coalesce(k.name_fr, n.area_name, n.area) as name_fr,
  coalesce(k.name_en, n.area_name, n.area) as name_en
from known_area k
full join named n on n.area = k.area
order by 1
