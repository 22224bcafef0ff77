-- Contracts, with the supplier of their award where there is one only, and the final amount where it is published:
-- SEAO's finals by contractor, else the current value of a terminated contract.
-- reads seg_contract, dropped, award, award_supplier, final
-- grain: one row a contract, in the order of pid: a process's contracts are then read from one place
create table contract as
with one_supplier as (
  select pid, award_no, min(oid) as oid from award_supplier group by pid, award_no having count(*) = 1
),
based as (
  select
    k.rid::integer as pid, k.contract_no::integer as contract_no, k.contract_id, k.award_id, k.title, k.status, k.starts_at, k.ends_at,
    case when k.amount > 0 then k.amount end as amount,
    case when k.amount > 0 then k.currency end as currency,
    k.signed_at, k.n_amendments::integer as n_amendments, k.n_transactions::integer as n_transactions,
    a.award_no, a.amount as awarded_amount, a.currency as awarded_currency, o.oid as supplier_oid
  from seg_contract k
  left join award a on a.pid = k.rid and a.award_id = k.award_id
  left join one_supplier o on o.pid = k.rid and o.award_no = a.award_no
  where not exists (select 1 from dropped d where d.rid = k.rid)
),
contractor as (
  select pid, supplier_oid, count(*) as n from based where supplier_oid is not null group by pid, supplier_oid
),
final_by_contractor as (
  select pid, oid, sum(amount) as amount, max(final_on) as final_on, count(*) as n from final group by pid, oid
)
select
  b.pid, b.contract_no, b.contract_id, b.award_id, b.title, b.status, b.starts_at, b.ends_at, b.amount, b.currency,
  b.signed_at, b.n_amendments, b.n_transactions, b.award_no, b.awarded_amount, b.awarded_currency, b.supplier_oid,
  case
    when f.n = k.n and k.n = 1 then f.amount
    when f.pid is null and b.status = 'terminated' then b.amount
  end as final_amount,
  f.final_on
from based b
left join contractor k on k.pid = b.pid and k.supplier_oid = b.supplier_oid
left join final_by_contractor f on f.pid = b.pid and f.oid = b.supplier_oid
order by b.pid, b.contract_no
