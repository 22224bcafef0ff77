-- What each supplier was awarded, beside what lists and measures filter on. A consortium's amount is divided equally.
-- reads award, award_supplier, process, organization
-- grain: one row an active award and supplier
create table award_mart as
select
  s.pid, s.award_no, s.oid, a.n_suppliers, a.amount, a.currency,
  (a.amount / greatest(a.n_suppliers, 1))::decimal(18, 2) as share,
  a.awarded_at::date as awarded_on,
  p.year, p.category, p.method, p.region, p.is_it, p.dataset_id, p.buyer_oid,
  (o.looks_like_person and o.oid not in (select b.buyer_oid from process b where b.buyer_oid is not null)) as is_person
from award_supplier s
join award a on a.pid = s.pid and a.award_no = s.award_no and a.status = 'active'
join process p on p.pid = s.pid
left join organization o on o.oid = s.oid
