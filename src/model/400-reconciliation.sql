-- What became of each file's rows: read = loaded + quarantined + superseded + removed, for every kind.
-- Removed rows are those of processes taken out by law; there are none in most editions.
-- reads file_count (read and quarantined while reading), release, fact, observation, boundary, project_snapshot,
-- project_published_total, seg_removed
-- grain: one row a file and kind
create table reconciliation as
with outcome as (
  select file_id, kind, state, count(*) as n from release group by all
  union all
  select file_id, 'bidder', state, sum(n_children) from release where kind = 'notice' group by all
  union all
  select file_id, kind, state, count(*) from fact group by all
  union all
  select file_id, kind, state, count(*) from observation group by all
  union all
  select file_id, kind, state, count(*) from boundary group by all
  union all
  select file_id, 'projectSnapshot', state, count(*) from project_snapshot group by all
  union all
  select file_id, 'projectSnapshot', state, count(*) from project_published_total group by all
  union all
  select file_id, kind, 'removed', count(*) from seg_removed group by all
  union all
  select file_id, 'bidder', 'removed', sum(n_children) from seg_removed where kind = 'notice' group by all
),
orphan as (
  select f.file_id, f.kind, count(*) as n
  from fact f
  where f.state = 'loaded' and not exists (select 1 from process p where p.ocid = f.ocid)
  group by all
)
select
  c.file_id,
  c.kind,
  c.n_read::bigint as n_read,
  coalesce(sum(o.n) filter (o.state = 'loaded'), 0)::bigint as n_loaded,
  (c.n_quarantined + coalesce(sum(o.n) filter (o.state = 'quarantined'), 0))::bigint as n_quarantined,
  coalesce(sum(o.n) filter (o.state = 'superseded'), 0)::bigint as n_superseded,
  coalesce(sum(o.n) filter (o.state = 'removed'), 0)::bigint as n_removed,
  coalesce(max(w.n), 0)::bigint as n_without_process
from file_count c
left join outcome o on o.file_id = c.file_id and o.kind = c.kind
left join orphan w on w.file_id = c.file_id and w.kind = c.kind
group by c.file_id, c.kind, c.n_read, c.n_quarantined
order by c.file_id, c.kind
