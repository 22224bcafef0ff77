-- Every release and notice ever loaded, with its place and what became of it.
-- fragments: none; reads seg_release (all segments laid end to end)
-- grain: one row a release or notice
-- state: loaded · superseded (a later version of the same key is here) · quarantined (cannot be put in order)
create table release as
with counted as (
  select ocid, count(*) as n from seg_release group by ocid having count(*) > 1
),
ranked as (
  select
    s.rid, s.kind, s.ocid, s.released_at,
    row_number() over (
      partition by s.ocid, case when s.kind = 'notice' then '' else 'r' || coalesce(s.release_id, s.file_id || '@' || s.byte_offset) end
      order by s.released_at desc nulls last, s.content_hash desc, s.file_id, s.byte_offset, s.rid
    ) as version
  from seg_release s
  join counted c on c.ocid = s.ocid
),
live as (
  select ocid, count(*) filter (version = 1) as n_live, count(*) as n_all from ranked group by ocid
)
select
  s.rid, s.file_id, s.kind, s.ocid, s.release_id, s.date_text, s.released_at, s.tag, s.content_hash, s.n_children,
  s.line, s.byte_offset, s.byte_length, s.verbatim, s.segment_no, s.chunk_no, s.row_offset, s.row_length,
  case
    when r.version > 1 then 'superseded'
    when l.n_live > 1 and s.released_at is null then 'quarantined'
    else 'loaded'
  end as state,
  coalesce(l.n_all, 1) as n_versions
from seg_release s
left join ranked r on r.rid = s.rid
left join live l on l.ocid = s.ocid
