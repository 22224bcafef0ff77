-- Processes that buy licences of software, with the signs by which each was found, beside what lists and measures filter on.
-- by_class: UNSPSC 4323 (software, 43231 to 43233 among it) or CPV 48 · by_service_class: UNSPSC 81112, software and its
-- upkeep but also data services and upkeep of machines · by_provision: the legal basis of the award speaks of software ·
-- by_title: a term that suffices · by_category: a weaker term, where the class or category is information technology.
-- ends_soon: the last published end is within 18 months after the edition's own day.
-- reads process, item, seg_release, dropped, title_term, release
-- grain: one row a process
create table licence as
with class as (
  select pid, scheme, class_id from item where scheme in ('UNSPSC', 'CPV')
  union all
  select r.rid::integer, r.class_scheme, r.class_id
  from seg_release r
  where r.class_scheme in ('UNSPSC', 'CPV') and not exists (select 1 from dropped d where d.rid = r.rid)
),
classed as (
  select
    pid,
    bool_or(scheme = 'UNSPSC' and starts_with(class_id, '4323') or scheme = 'CPV' and starts_with(class_id, '48')) as software,
    bool_or(scheme = 'UNSPSC' and starts_with(class_id, '81112')) as service
  from class
  where starts_with(class_id, '4323') or starts_with(class_id, '81112') or starts_with(class_id, '48')
  group by pid
),
worded as (
  select
    title,
    bool_or(kind = 'alone') as alone,
    bool_or(kind = 'inCategory') as in_category,
    bool_or(kind = 'renewal') as renewal,
    string_agg(distinct term, ' ' order by term) filter (kind <> 'renewal') as terms
  from title_term
  where dictionary = 'licence'
  group by title
),
signed as (
  select
    p.pid, p.title,
    coalesce(c.software, false) as by_class,
    coalesce(c.service, false) as by_service_class,
    (contains(lower(p.method_rationale), 'logiciel') or contains(lower(p.method_rationale), 'software')) is true as by_provision,
    coalesce(w.alone, false) as by_title,
    (w.in_category and p.is_it) is true as by_category,
    coalesce(w.renewal, false) as says_renewal,
    w.terms
  from process p
  left join classed c on c.pid = p.pid
  left join worded w on w.title = p.title
),
edition_day as (
  select max(released_at)::date as day from release
)
select
  s.pid, s.by_class, s.by_service_class, s.by_provision, s.by_title, s.by_category, s.says_renewal, s.terms,
  p.day, p.year, p.category, p.region, p.method, p.status, p.is_it, p.unspsc, p.dataset_id, p.buyer_oid, p.n_awards,
  p.awarded_amount, p.awarded_counted, p.currency, coalesce(p.awarded_on, p.day) as starts_on, p.ends_at::date as ends_on,
  (p.ends_at::date >= e.day and p.ends_at::date < (e.day + interval 18 month)::date) is true as ends_soon,
  case when p.n_suppliers = 1 then p.supplier_oid end as supplier_oid,
  case
    when p.method = 'direct' then
      regexp_matches(
        lower(coalesce(p.method_rationale, '')),
        '(un )?seul (contractant|fournisseur|titulaire|prestataire)|fournisseur unique|only one|sole (source|supplier)|exclusive right'
      )
  end as is_sole
from signed s
join process p on p.pid = s.pid
cross join edition_day e
where s.by_class or s.by_service_class or s.by_provision or s.by_title or s.by_category
order by s.pid
