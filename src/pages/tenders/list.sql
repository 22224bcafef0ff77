-- What a page of open tenders tells of each, with what is known of its size.
-- fragments: sized, order, pids (whole numbers that the engine gave)
-- params: currency
-- grain: one row a tender
select
  p.pid, p.ocid, p.title, p.buyer_oid, p.buyer_name, p.region, p.category, p.method, p.is_it, p.opens_on::varchar as opens_on,
  p.closes_on::varchar as closes_on, strftime(p.closes_at at time zone 'UTC', '%Y-%m-%dT%H:%M:%SZ') as closes_at,
  p.n_lots, p.estimated_amount, p.estimated_currency, p.usual_amount, p.usual_currency, p.n_usual, p.words, p.codes, p.told_at,
  m.org_key as buyer_key
from ({{sized}}) p
left join organization_mart m on m.oid = p.buyer_oid
where p.pid in ({{pids}})
order by {{order}}
