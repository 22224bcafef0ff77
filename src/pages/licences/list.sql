-- What a page shows of its few licences; their organizations come apart (organizations.sql).
-- fragments: pids (our own whole numbers), order
-- grain: one row a process
select
  o.ocid, o.number, o.title, p.starts_on::varchar as starts_on, p.ends_on::varchar as ends_on, p.method, p.n_awards,
  p.awarded_amount, p.currency, p.by_class, p.by_service_class, p.by_provision, p.by_title, p.by_category,
  o.buyer_name, p.buyer_oid, p.supplier_oid,
  r.stated, r.same_subject, r.same_product, r.same_supplier, r.says_renewal, e.ocid as previous_ocid, e.title as previous_title,
  c.place, c.n_places
from licence p
join process o on o.pid = p.pid and o.pid in ({{pids}})
left join licence_renewal r on r.pid = p.pid
left join licence_chain c on c.pid = p.pid
left join process e on e.pid = r.previous_pid and e.pid in ({{previous}})
where p.pid in ({{pids}})
order by {{order}}
