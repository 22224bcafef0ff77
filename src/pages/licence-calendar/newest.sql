-- What a feed tells of a few licences. No name of a private individual.
-- fragments: pids (whole numbers that the engine gave)
-- grain: one row a process
select
  p.pid, o.ocid, o.title, o.buyer_name as buyer, w.name as supplier, p.ends_on::varchar as ends_on, p.awarded_amount, p.currency
from licence p
join process o on o.pid = p.pid
left join organization_mart w on w.oid = p.supplier_oid and not w.is_person
where p.pid in ({{pids}}) and o.pid in ({{pids}})
