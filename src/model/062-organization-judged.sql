-- The organizations that reviewed decisions name, as they were recognized before, and what became of each decision.
-- state: applied · absent (no such organization here) · person (one of them is treated as a private individual: nothing
-- is joined, and none of them is named)
-- reads judged, resolved, mention, seg_release
-- now_key: the key under which it stands now, its own unless a decision joined it to another
-- grain: one row a decision and organization
create table organization_judged as
with mentioned as (
  select r.org_key, r.party_key, m.name, m.n, m.scheme, m.identifier
  from resolved r
  join mention m on m.party_key = r.party_key
  where r.org_key in (select org_key from judged)
),
buying as (
  select m.org_key from mentioned m join seg_release s on s.buyer_key = m.party_key
  union
  select m.org_key from mentioned m join seg_release s on s.entity_key = m.party_key
),
described as (
  select
    m.org_key, max_by(m.name, {'n': m.n, 'name': m.name}) as name, max(m.scheme) as scheme,
    max_by(m.identifier, {'s': m.scheme, 'i': m.identifier}) as identifier
  from mentioned m
  group by m.org_key
),
known as (
  select
    d.org_key, d.name,
    looks_like_person(d.scheme, d.identifier, d.name) and d.org_key not in (select b.org_key from buying b) as is_person
  from described d
),
told as (
  select
    j.decision_no, j.org_key, j.kept_key, k.name,
    bool_or(coalesce(k.is_person, false)) over (partition by coalesce(j.kept_key, j.decision_no::varchar)) as has_person
  from judged j
  left join known k on k.org_key = j.org_key
),
joined as (
  select distinct org_key, kept_key from told where kept_key is not null and not has_person
)
select
  t.decision_no,
  case when not t.has_person then t.org_key end as org_key,
  case when not t.has_person then t.name end as name,
  case when not t.has_person then coalesce(j.kept_key, t.org_key) end as now_key,
  case when t.has_person then 'person' when t.name is null then 'absent' else 'applied' end as state
from told t
left join joined j on j.org_key = t.org_key
order by t.decision_no, t.org_key
