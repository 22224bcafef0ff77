-- Bids of a process, lowest price first; a name leads to a page unless it is a private individual's.
-- params: pid
-- grain: one row a bid and tenderer
select
  b.bid_no, b.tenderer_no, coalesce(b.name, m.name) as name, case when m.is_person is false then m.org_key end as organization,
  b.status, b.bid_at, b.amount, b.currency, b.submitted_amount, b.submitted_unit,
  exists (select 1 from award_supplier s where s.pid = b.pid and s.oid = b.oid) as won
from bid b
left join organization_mart m on m.oid = b.oid
where b.pid = $pid
order by b.amount nulls last, b.bid_no, b.tenderer_no
