-- Every licence, for JSON and CSV, without a cap: by which signs it was found, what it follows and why.
-- fragments: filters (conditions on p), order
-- params: those of the filters
-- grain: one row a process
select
  o.ocid, o.number, o.title, b.org_key as "buyerId", o.buyer_name as buyer, w.org_key as "supplierId", w.name as supplier,
  p.starts_on::varchar as "startsOn", p.ends_on::varchar as "endsOn", p.ends_soon as "endsSoon", p.method,
  o.method_rationale as "legalBasis", p.is_sole as "oneSupplierStated", p.awarded_amount as "awardedAmount", p.currency, p.unspsc,
  concat_ws(
    ' ', case when p.by_class then 'class' end, case when p.by_service_class then 'serviceClass' end,
    case when p.by_provision then 'provision' end, case when p.by_title then 'title' end,
    case when p.by_category then 'category' end
  ) as "foundBy",
  p.terms,
  (select string_agg(x.product, ' ' order by x.product) from process_product x where x.pid = p.pid) as publishers,
  e.ocid as follows,
  nullif(concat_ws(
    ' ', case when r.stated then 'stated' end, case when r.same_subject then 'sameSubject' end,
    case when r.same_product then 'samePublisher' end, case when r.same_supplier then 'sameSupplier' end,
    case when r.says_renewal then 'saysRenewal' end
  ), '') as "followsBecause",
  c.place as "placeInChain", c.n_places as "lengthOfChain", f.ocid as "firstOfChain"
from licence p
join process o on o.pid = p.pid
left join organization_mart b on b.oid = p.buyer_oid
left join organization_mart w on w.oid = p.supplier_oid and not w.is_person
left join licence_renewal r on r.pid = p.pid
left join process e on e.pid = r.previous_pid
left join licence_chain c on c.pid = p.pid
left join process f on f.pid = c.root_pid
where {{filters}}
order by {{order}}
