-- What flags read of each contract: awarded, now, final. Where no final is published, the award and the contractor's
-- additional expenses; a final already holds the expenses (of 709 one-winner notices of SEAO 2018-2021 with all three,
-- 393 show final = award + expenses, 28 final = award alone).
-- grown_amount: final, else award + expenses, else the amount of a signed contract now
-- is_doubtful: an amount that it rests on is left out for its quality
-- reads contract, expense, process, quality_finding
-- grain: one row a contract of a process that is not cancelled
create table contract_fact as
with spoiled as (
  select distinct q.pid, k.contract_no
  from quality_finding q
  join contract k on k.pid = q.pid
    and (q.part = 'process' or (q.part = 'contract' and q.part_no = k.contract_no) or (q.part = 'award' and q.part_no = k.award_no))
  where q.spoils_amount
),
contractor as (
  select pid, supplier_oid, count(*) as n from contract where supplier_oid is not null group by pid, supplier_oid
),
expenses as (
  select pid, oid, sum(amount) as amount from expense where oid is not null group by pid, oid
)
select
  k.pid, k.contract_no, k.contract_id, t.buyer_oid, k.supplier_oid, t.year,
  k.awarded_amount, k.amount, k.final_amount,
  -- An award that several contracts carry out is compared with their sum, once all are known.
  case when count(*) over signed = count(k.amount) over signed then sum(k.amount) over signed end as signed_amount,
  case when c.n = 1 then e.amount end as expenses_amount,
  coalesce(
    k.final_amount,
    case when c.n = 1 then k.awarded_amount + e.amount end,
    case when k.signed_at is not null then k.amount end
  ) as grown_amount,
  (q.pid is not null) as is_doubtful,
  (k.signed_at is not null) as is_signed,
  (k.currency is null or k.awarded_currency is null or k.currency = k.awarded_currency) as one_currency
from contract k
join process t on t.pid = k.pid and coalesce(t.status, '') <> 'cancelled'
left join spoiled q on q.pid = k.pid and q.contract_no = k.contract_no
left join contractor c on c.pid = k.pid and c.supplier_oid = k.supplier_oid
left join expenses e on e.pid = k.pid and e.oid = k.supplier_oid
window signed as (partition by k.pid, coalesce(k.award_no, -k.contract_no))
