-- The processes of each organization, with what measures read of them, side by side: a profile's figures then read a
-- few thousand rows instead of all (see measures/narrowed.ts).
-- reads process, award_mart, item, organization_mart
-- role: buyer (it buys) · supplier (an active award names it; private individuals have none)
-- grain: one row an organization, role and process
create table organization_process as
with belonging as (
  select buyer_oid as oid, 'buyer' as role, pid from process where buyer_oid is not null
  union all
  select distinct oid, 'supplier' as role, pid from award_mart where oid is not null and not is_person
),
described as (select distinct pid from item)
select
  b.oid, b.role, p.pid, p.day, p.year, p.category, p.region, p.method, p.status, p.is_it, p.unspsc,
  (d.pid is not null) as has_items, p.dataset_id, p.buyer_oid, p.n_awards, p.awarded_amount, p.currency, p.tenderers,
  p.n_expenses, p.expenses_amount, p.n_finals, p.final_amount
from belonging b
join process p on p.pid = b.pid
left join described d on d.pid = p.pid
order by b.oid, b.role
