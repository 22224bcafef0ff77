-- The licences that came last into the 18 months of the calendar: those that end last. No name of a private individual.
-- fragments: limit (our own whole number)
-- grain: one row a process
select
  o.ocid, o.title, o.buyer_name as buyer, w.name as supplier, p.ends_on::varchar as ends_on, p.awarded_amount, p.currency,
  greatest(p.ends_on::date - interval 18 month, o.day)::date::varchar as entered_on
from licence p
join process o on o.pid = p.pid
left join organization_mart w on w.oid = p.supplier_oid and not w.is_person
where p.ends_soon and p.n_awards > 0
order by entered_on desc, p.ends_on desc, p.pid desc
limit {{limit}}
