-- One tender, by its ocid.
-- fragments: sized (see pages/tenders)
-- params: ocid, currency
-- grain: at most one row
select
  p.pid, p.ocid, p.title, p.buyer_oid, p.buyer_name, p.region, p.category, p.method, p.is_it, p.opens_on::varchar as opens_on,
  p.closes_on::varchar as closes_on, strftime(p.closes_at at time zone 'UTC', '%Y-%m-%dT%H:%M:%SZ') as closes_at,
  p.n_lots, p.estimated_amount, p.estimated_currency, p.usual_amount, p.usual_currency, p.n_usual, p.awarded_on::varchar as awarded_on,
  m.org_key as buyer_key
from ({{sized}}) p
left join organization_mart m on m.oid = p.buyer_oid
where p.ocid = $ocid
limit 1
