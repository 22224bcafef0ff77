-- Awards of a process with their suppliers.
-- params: pid
-- grain: one row an award and supplier; an award without supplier has one row
select
  a.award_no, a.award_id, a.title, a.status, a.awarded_at, a.amount, a.currency, a.total_amount, a.n_suppliers,
  coalesce(s.name, m.name) as name, case when m.is_person is false then m.org_key end as organization
from award a
left join award_supplier s on s.pid = a.pid and s.award_no = a.award_no
left join organization_mart m on m.oid = s.oid
where a.pid = $pid
order by a.award_no, name
