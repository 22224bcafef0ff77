-- Every process that mentions open source, for JSON and CSV, without a cap. Names of private individuals are in no list.
-- fragments: filters (conditions on p)
-- params: kind
-- grain: one row a process
select
  o.ocid, o.number, o.title, p.kind, p.terms, b.org_key as "buyerId", o.buyer_name as buyer, w.org_key as "supplierId",
  w.name as supplier, p.day::varchar as day, p.method, p.is_it as it, p.awarded_amount as "awardedAmount", p.currency, p.unspsc
from open_source p
join process o on o.pid = p.pid
left join organization_mart b on b.oid = p.buyer_oid
left join organization_mart w on w.oid = o.supplier_oid and o.n_suppliers = 1 and not w.is_person
where {{filters}}
order by p.day desc nulls last, p.pid
