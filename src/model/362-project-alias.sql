-- Ids that are another project's: two files give one row of one publication (same number, same title) different ids. The
-- id that stands in most publications names the project; the first in alphabetical order among equals.
-- reads project_row
-- grain: one row an id that no longer names a project
--   alias_id: the id as some file gives it; project_id: the id of the project that it means
create table project_alias as
with used as (
  select ocid, count(distinct as_of) as n from project_row where not is_total group by ocid
),
shared as (
  select series, as_of, row_key, plain(title) as words, list(distinct ocid) as ids
  from project_row
  where row_key is not null and title is not null
  group by all
  having count(distinct ocid) > 1
),
named as (
  select i.id as alias_id, min_by(u.ocid, {'n': -u.n, 'id': u.ocid}) as project_id
  from (select ids, unnest(ids) as id from shared) i
  join used u on list_contains(i.ids, u.ocid)
  group by i.id
)
select alias_id, project_id
from named
where alias_id <> project_id and project_id not in (select n.alias_id from named n where n.alias_id <> n.project_id)
order by alias_id
