-- One process a row, as text and dates; amounts and counts come with 200-process.sql.
-- reads seg_release, dropped, party_organization, organization
-- grain: one row a process
create temp table process_base as
select
  s.rid::integer as pid,
  s.ocid,
  left(s.ocid, 11) as prefix,
  trim(s.title) as title,
  nullif(trim(s.description), '') as description,
  s.tender_id, s.status, s.method, s.method_details, s.method_rationale, s.category, s.category_details,
  s.award_criteria, s.notice_type, s.tag,
  b.oid as buyer_oid,
  coalesce(s.buyer_name, s.entity_name) as buyer_name,
  e.oid as entity_oid,
  coalesce(s.tender_start, s.published_at, s.tender_end, s.released_at)::date as day,
  s.tender_start, s.tender_end,
  date_diff('day', s.tender_start, s.tender_end) as tender_days,
  s.planned_end,
  case when s.tender_amount > 0 then s.tender_amount when s.budget_amount > 0 then s.budget_amount end as estimated_amount,
  case when s.tender_amount > 0 then s.tender_currency when s.budget_amount > 0 then s.budget_currency end as estimated_currency,
  s.n_tenderers, s.n_tenderers_listed, s.n_lots,
  s.class_scheme, s.class_id,
  coalesce(s.delivery_region, o.region) as region
from seg_release s
left join party_organization b on b.party_key = coalesce(s.buyer_key, s.entity_key)
left join organization o on o.oid = b.oid
left join party_organization e on e.party_key = s.entity_key
where not exists (select 1 from dropped d where d.rid = s.rid)
