-- One process a row, as text and dates; amounts and counts come with 200-process.sql.
-- reads chosen, seg_release, resolved, organization, source_file
-- grain: one row a process
create temp table process_base as
select
  c.pid,
  c.rid,
  c.ocid,
  left(c.ocid, 11) as prefix,
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
  coalesce(s.delivery_region, b.region) as region
from chosen c
join seg_release s on s.rid = c.rid
left join resolved rb on rb.party_key = coalesce(s.buyer_key, s.entity_key)
left join organization b on b.org_key = rb.org_key
left join resolved re on re.party_key = s.entity_key
left join organization e on e.org_key = re.org_key
