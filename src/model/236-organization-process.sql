-- The processes of each organization, with what measures read of them, side by side: a profile's figures and a search by
-- an organization's name then read its own rows instead of all (see measures/narrowed.ts).
-- role: buyer (it buys) · supplier (an active award names it; private individuals have none)
-- share: a supplier's own part of the awarded amount in the edition's currency; null when no part is known.
-- reads process, award_mart, item
-- params: currency
-- grain: one row an organization, role and process
create table organization_process as
with belonging as (
  select buyer_oid as oid, 'buyer' as role, pid, null as share from process where buyer_oid is not null
  union all
  select oid, 'supplier', pid, sum(share) filter (currency = $currency)
  from award_mart
  where oid is not null and not is_person
  group by oid, pid
),
described as (
  select distinct pid from item
)
select
  b.oid, b.role, p.pid, b.share::decimal(18, 2) as share, p.day, p.year, p.category, p.region, p.method, p.status,
  p.is_it, p.unspsc, (d.pid is not null) as has_items, p.dataset_id, p.buyer_oid, p.n_awards, p.awarded_amount,
  p.awarded_counted, p.currency, p.tenderers, p.n_expenses, p.expenses_amount, p.expenses_counted, p.n_finals, p.final_amount,
  p.final_counted, p.tender_days, p.n_lots
from belonging b
join process p on p.pid = b.pid
left join described d on d.pid = p.pid
order by b.oid, b.role
