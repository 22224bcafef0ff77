-- Open tenders, in order, each with what is known of its size.
-- fragments: filters (conditions on p), order, limit, offset (our own whole numbers)
-- params: those of the filters
-- grain: one row a tender; total: how many pass the filters
select
  p.pid, p.ocid, p.title, p.buyer_oid, p.buyer_name, p.region, p.category, p.method, p.is_it, p.opens_on::varchar as opens_on,
  p.closes_on::varchar as closes_on, strftime(p.closes_at at time zone 'UTC', '%Y-%m-%dT%H:%M:%SZ') as closes_at,
  p.n_lots, p.estimated_amount, p.estimated_currency, p.usual_amount, p.usual_currency, p.n_usual, p.words, p.codes, p.told_at,
  m.org_key as buyer_key, count(*) over ()::integer as total
from ({{sized}}) p
left join organization_mart m on m.oid = p.buyer_oid
where {{filters}}
order by {{order}}
limit {{limit}} offset {{offset}}
