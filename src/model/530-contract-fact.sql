-- What flags read of each contract: awarded, now, final. Where no final is published, the award and the contractor's
-- additional expenses; a final already holds the expenses (of 709 one-winner notices of SEAO 2018-2021 with all three,
-- 393 show final = award + expenses, 28 final = award alone).
-- grown_amount: final, else award + expenses, else the amount of a signed contract now
-- is_doubtful: an amount that it rests on is left out for its quality
-- reads contract, expense, process, quality_finding
-- grain: one row a contract of a process that is not cancelled
create table contract_fact as
with doubtful as (
  select pid, part, part_no from quality_finding where spoils_amount and part in ('process', 'contract', 'award')
),
spoiled as (
  select k.pid, k.contract_no from contract k join doubtful d on d.pid = k.pid and d.part = 'process'
  union
  select d.pid, d.part_no from doubtful d where d.part = 'contract'
  union
  select k.pid, k.contract_no from contract k join doubtful d on d.pid = k.pid and d.part = 'award' and d.part_no = k.award_no
),
expenses as (
  select pid, oid, sum(amount) as amount from expense where oid is not null group by pid, oid
),
-- Expenses are told by contractor: they belong to a contract where the contractor has one only.
contractor as (
  select k.pid, k.supplier_oid, any_value(e.amount) as expenses_amount
  from contract k
  join expenses e on e.pid = k.pid and e.oid = k.supplier_oid
  group by k.pid, k.supplier_oid
  having count(*) = 1
),
-- An award that several contracts carry out is compared with their sum, once all are known.
shared as (
  select pid, award_no, case when count(amount) = count(*) then sum(amount) end as amount
  from contract
  where award_no is not null
  group by pid, award_no
  having count(*) > 1
)
select
  k.pid, k.contract_no, k.contract_id, t.buyer_oid, k.supplier_oid, t.year,
  k.awarded_amount, k.amount, k.final_amount,
  case when s.pid is null then k.amount else s.amount end as signed_amount,
  c.expenses_amount,
  coalesce(k.final_amount, k.awarded_amount + c.expenses_amount, case when k.signed_at is not null then k.amount end) as grown_amount,
  (q.pid is not null) as is_doubtful,
  (k.signed_at is not null) as is_signed,
  (k.currency is null or k.awarded_currency is null or k.currency = k.awarded_currency) as one_currency
from contract k
join process t on t.pid = k.pid and coalesce(t.status, '') <> 'cancelled'
left join spoiled q on q.pid = k.pid and q.contract_no = k.contract_no
left join contractor c on c.pid = k.pid and c.supplier_oid = k.supplier_oid
left join shared s on s.pid = k.pid and s.award_no = k.award_no
