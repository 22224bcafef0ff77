-- Every licence that ends within the 18 months, in the order of its end, for the calendar. No name of a private individual.
-- grain: one row a process
select
  o.ocid, o.title, o.buyer_name as buyer, w.name as supplier, p.ends_on::varchar as ends_on, p.awarded_amount, p.currency
from licence p
join process o on o.pid = p.pid
left join organization_mart w on w.oid = p.supplier_oid and not w.is_person
where p.ends_soon and p.n_awards > 0
order by p.ends_on, p.pid
