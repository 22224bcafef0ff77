-- Open tenders as data.
-- fragments: sized, filters, order
-- params: those of the filters
-- grain: one row a tender
select
  p.ocid, p.title, p.buyer_name as buyer, m.org_key as "buyerId", p.region, p.category, p.method, p.is_it as it,
  p.opens_on::varchar as "opensOn", strftime(p.closes_at at time zone 'UTC', '%Y-%m-%dT%H:%M:%SZ') as "closesAt", p.n_lots as lots,
  p.estimated_amount::varchar as "estimatedAmount", p.estimated_currency as "estimatedCurrency",
  p.usual_amount::varchar as "medianAward", p.n_usual as "medianOf", trim(p.codes) as codes, p.dataset_id as dataset
from ({{sized}}) p
left join organization_mart m on m.oid = p.buyer_oid
where {{filters}}
order by {{order}}
