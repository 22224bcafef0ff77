-- The totals that publishers give of their own portfolios, to stand beside ours: every version, the last one stands.
-- reads project_row
-- grain: one row a series, day, organization (null: the whole portfolio), currency and version
create table project_published_total as
select
  series, as_of, publication_on, dataset_id, organization,
  replace(plain(organization), ' ', '-') as organization_key,
  currency, cost, spent,
  row_number() over versions::integer as version_no,
  case when row_number() over versions = count(*) over (partition by series, as_of, organization, currency)
    then 'loaded' else 'superseded' end as state,
  file_id, line
from project_row
where is_total
window versions as (
  partition by series, as_of, organization, currency
  order by published_on nulls first, recorded_no, file_id, byte_offset
)
order by series, as_of, organization, currency, version_no
