-- What each supplier was awarded, beside what lists and measures filter on. A consortium's amount is divided equally.
-- share: null where the amount is not published, or is left out of sums for its quality (is_left_out)
-- reads left_out_award, award, award_supplier, process, organization
-- grain: one row an active award and supplier
create table award_mart as
select
  s.pid, s.award_no, s.oid, a.n_suppliers, a.amount, a.currency,
  case when l.pid is null then a.amount / greatest(a.n_suppliers, 1) end::decimal(18, 2) as share,
  (l.pid is not null) as is_left_out,
  a.awarded_at::date as awarded_on,
  p.year, p.category, p.method, p.region, p.is_it, p.dataset_id, p.buyer_oid,
  (o.looks_like_person and o.oid not in (select b.buyer_oid from process b where b.buyer_oid is not null)) as is_person
from award_supplier s
join award a on a.pid = s.pid and a.award_no = s.award_no and a.status = 'active'
join process p on p.pid = s.pid
left join left_out_award l on l.pid = s.pid and l.award_no = s.award_no
left join organization o on o.oid = s.oid
