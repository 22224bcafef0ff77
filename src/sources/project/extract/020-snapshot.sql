-- Snapshots of projects: what one publication said of one project.
-- fragments: base (first row id of the chunk)
-- grain: one row a snapshot
select
  s.rowid + {{base}} as rid,
  p.kind, p.file_no, p.line, p.byte_offset, p.byte_length, p.verbatim, p.row_offset, p.row_length, p.n_children, s.content_hash,
  r.ocid as ocid,
  try_cast(r."date" as date) as as_of,
  r.publisherId as publisher_id,
  coalesce(r.isTotal = 'true', false) as is_total,
  r.rowKey as row_key,
  r.series as series,
  r.publication as publication,
  coalesce(r.complete = 'true', false) as is_complete,
  try_cast(r.publishedOn as date) as published_on,
  r.title as title,
  r.description as description,
  r.organization as organization,
  r.organizationId as organization_id,
  r.sector as sector,
  r.status as status,
  r.currency as currency,
  try_cast(r.cost as decimal(18, 2)) as cost,
  try_cast(r.spent as decimal(18, 2)) as spent,
  try_cast(r."start" as date) as start_on,
  try_cast(r."end" as date) as end_on,
  r.endText as end_text,
  try_cast(r.percentDone as double) as percent_done,
  try_cast(r.percentPlanned as double) as percent_planned,
  r.rating as rating,
  r.rater as rater,
  try_cast(r.independent as boolean) as is_independent,
  try_cast(r.cadenceDays as integer) as cadence_days,
  list_transform(r.baselines, lambda b: {
    'n': try_cast(b.n as integer), 'approved_on': try_cast(b.approvedOn as date), 'cost': try_cast(b.cost as decimal(18, 2)),
    'start_on': try_cast(b."start" as date), 'end_on': try_cast(b."end" as date), 'scope': b.scope, 'reason': b.reason,
    'approver': b.approver
  }) as baselines,
  r.links as links,
  r.url as url,
  r.extra as extra
from staged s
join places p on p.rowid = s.rowid
where r.ocid is not null
