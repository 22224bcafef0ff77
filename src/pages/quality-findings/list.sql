-- Findings of quality, with their process.
-- params: rule, dataset, buyer (each null: all)
-- fragments: limit
-- grain: one row a finding
with found as (
  select f.rule, f.pid, f.part, f.part_no, f.dataset_id, f.buyer_oid, f.observed, f.reference, f.spoils_amount
  from quality_finding f
  where ($rule::varchar is null or f.rule = $rule::varchar)
    and ($dataset::varchar is null or f.dataset_id = $dataset::varchar)
    and ($buyer::varchar is null or f.buyer_oid in (select b.oid from buyer b where b.org_key = $buyer::varchar))
  order by f.pid, f.rule, f.part, f.part_no
  {{limit}}
),
-- Apart, so that these few rows are fetched by their key.
shown as materialized (
  select pid, ocid, title, currency, buyer_name from process where pid in (select pid from found)
)
select
  f.rule, s.ocid, s.title, f.part, f.part_no as "partNumber", f.observed, f.reference, s.currency,
  f.spoils_amount as "leftOut", f.dataset_id as dataset, b.org_key as buyer, s.buyer_name as "buyerName"
from found f
join shown s on s.pid = f.pid
left join buyer b on b.oid = f.buyer_oid
order by f.pid, f.rule, f.part, f.part_no
