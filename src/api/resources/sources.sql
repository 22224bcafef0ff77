-- The files of the edition with their reconciliation: read = loaded + quarantined + superseded + removed.
-- fragments: where, keys (columns of the order's keys), order, limit
-- params: dataset
-- grain: one row a file
with counted as (
  select
    file_id, sum(n_read)::bigint as n_read, sum(n_loaded)::bigint as n_loaded, sum(n_quarantined)::bigint as n_quarantined,
    sum(n_superseded)::bigint as n_superseded, sum(n_removed)::bigint as n_removed
  from reconciliation
  group by file_id
)
select
  f.sha256, f.name, f.dataset_id as dataset, coalesce(d.publisher, f.publisher) as publisher,
  coalesce(d.licence, f.licence) as licence, d.licence_url as "licenceUrl", d.attribution, f.source, f.format, f.bytes,
  f.period_start as "periodStart", f.period_end as "periodEnd", coalesce(c.n_read, 0) as read,
  coalesce(c.n_loaded, 0) as loaded, coalesce(c.n_quarantined, 0) as quarantined, coalesce(c.n_superseded, 0) as superseded,
  coalesce(c.n_removed, 0) as removed{{keys}}
from source_file f
left join dataset d on d.dataset_id = f.dataset_id
left join counted c on c.file_id = f.file_id
where {{where}}
{{order}}
{{limit}}
