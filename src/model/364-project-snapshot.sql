-- What each publication said of each project, every version of it. A day's facts that are published again are a new
-- version: the last one stands, the others stay, superseded. Versions follow their day of publication, then the order in
-- which the archive took their files (docs/decisions/019).
-- reads project_row, project_alias
-- grain: one row a project, a day that facts describe, and a version of them
--   project_no: the project's number in this edition, by alphabetical order of ids
--   version_no: 1 for the first version; n_versions: how many there are; state: loaded (stands) · superseded
--   publication_on: day of the publication, else the day described; is_complete: it lists every project of its series
--   cost: forecast cost at completion; end_on: forecast end; end_text: the end as published where it is no day
--   percent_done, percent_planned: shares of the work, 0–1; rating: official rating as published; rater: who gave it
--   extra: JSON of published fields that are mapped to nothing
create table project_snapshot as
with named as (
  select r.*, coalesce(a.project_id, r.ocid) as project_id
  from project_row r
  left join project_alias a on a.alias_id = r.ocid
  where not r.is_total
)
select
  dense_rank() over (order by project_id)::integer as project_no,
  project_id,
  as_of,
  row_number() over versions::integer as version_no,
  count(*) over (partition by project_id, as_of)::integer as n_versions,
  case when row_number() over versions = count(*) over (partition by project_id, as_of) then 'loaded' else 'superseded' end as state,
  series, publication, publication_on, published_on, is_complete, dataset_id,
  ocid as told_id, publisher_id, title, description, organization, organization_id, sector, status,
  currency, cost, spent, start_on, end_on, end_text, percent_done, percent_planned,
  rating, rating_level(rating) as rating_level, rater, is_independent, cadence_days, baselines, links, url, extra,
  file_id, line, byte_offset, byte_length
from named
window versions as (
  partition by project_id, as_of
  order by published_on nulls first, recorded_no, file_id, byte_offset
)
order by project_no, as_of, version_no
