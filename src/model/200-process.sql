-- The mart that lists, facets and measures read: one flat row a process.
-- tenderers: the number the publisher gives, else the bids, else the tenderers listed.
-- Amounts are summed only where every part has the same currency; else they are null and counted as such by measures.
-- awarded_counted, final_counted, expenses_counted: the same without the amounts that quality findings spoil.
-- reads seg_release, dropped, counted_amount, party_organization, organization, bid, award, award_supplier, contract, final, expense, item, prefix_dataset
-- grain: one row a process, in the order of the rows that were read (newest first: order by day desc)
create table process as
with bids as (
  select
    pid,
    count(*) filter (tenderer_no = 1 and coalesce(status, '') not in ('invited', 'withdrawn')) as n_bids,
    count(*) filter (tenderer_no = 1 and status = 'disqualified') as n_disqualified
  from bid
  group by pid
),
awards as (
  select
    pid,
    count(*) as n_awards,
    case when min(currency) = max(currency) then sum(amount) end as amount,
    case when min(currency) = max(currency) then min(currency) end as currency,
    min(awarded_at)::date as awarded_on
  from award
  where status = 'active'
  group by pid
),
suppliers as (
  select s.pid, count(distinct s.oid) as n_suppliers, min(s.oid) as supplier_oid, min(s.name) as supplier_name
  from award_supplier s
  join award a on a.pid = s.pid and a.award_no = s.award_no and a.status = 'active'
  group by s.pid
),
contracts as (
  select
    pid, count(*) as n_contracts, sum(n_amendments) as n_amendments, max(ends_at) as ends_at,
    case when min(currency) = max(currency) and count(*) = count(*) filter (status = 'terminated') then sum(amount) end as terminated_amount
  from contract
  group by pid
),
finals as (select pid, count(*) as n_finals, sum(amount) as amount from final group by pid),
expenses as (select pid, count(*) as n_expenses, sum(amount) as amount from expense group by pid),
items as (
  select pid, bool_or(is_it) as is_it, min(class_id) filter (scheme = 'UNSPSC') as unspsc, count(*) as n_items
  from item
  group by pid
)
select
  p.rid::integer as pid, p.ocid, substr(p.ocid, 13) as number, d.dataset_id, trimmed(p.title) as title,
  trimmed(p.description) as description, p.tender_id, p.status,
  p.method, p.method_details, p.method_rationale, p.category, p.category_details, p.award_criteria, p.notice_type,
  g.oid as buyer_oid, coalesce(p.buyer_name, p.entity_name) as buyer_name, e.oid as entity_oid,
  coalesce(p.delivery_region, o.region) as region,
  coalesce(p.tender_start, p.published_at, p.tender_end, p.released_at)::date as day,
  year(coalesce(p.tender_start, p.published_at, p.tender_end, p.released_at)::date)::smallint as year,
  p.tender_start, p.tender_end, (p.tender_end::date - p.tender_start::date)::integer as tender_days, p.n_lots::integer as n_lots,
  case when p.tender_amount > 0 then p.tender_amount when p.budget_amount > 0 then p.budget_amount end as estimated_amount,
  case when p.tender_amount > 0 then p.tender_currency when p.budget_amount > 0 then p.budget_currency end as estimated_currency,
  coalesce(b.n_bids, 0)::integer as n_bids,
  coalesce(b.n_disqualified, 0)::integer as n_disqualified,
  coalesce(p.n_tenderers, nullif(b.n_bids, 0), p.n_tenderers_listed)::integer as tenderers,
  coalesce(a.n_awards, 0)::integer as n_awards, a.awarded_on,
  a.amount::decimal(18, 2) as awarded_amount, a.currency,
  case when c.pid is null then a.amount else c.awarded end::decimal(18, 2) as awarded_counted,
  coalesce(s.n_suppliers, 0)::integer as n_suppliers, s.supplier_oid, s.supplier_name,
  coalesce(k.n_contracts, 0)::integer as n_contracts, coalesce(k.n_amendments, 0)::integer as n_amendments,
  coalesce(k.ends_at, p.planned_end) as ends_at,
  coalesce(f.n_finals, 0)::integer as n_finals,
  coalesce(f.amount, k.terminated_amount)::decimal(18, 2) as final_amount,
  nullif(coalesce(f.amount, k.terminated_amount) - coalesce(c.final_out, 0), 0)::decimal(18, 2) as final_counted,
  coalesce(y.n_expenses, 0)::integer as n_expenses, y.amount::decimal(18, 2) as expenses_amount,
  case when c.is_expenses_out is not true then y.amount end::decimal(18, 2) as expenses_counted,
  (i.is_it is true
    or (p.class_scheme = 'CPV' and (starts_with(p.class_id, '30') or starts_with(p.class_id, '48') or starts_with(p.class_id, '72'))) is true
  ) as is_it,
  coalesce(i.unspsc, case when p.class_scheme = 'UNSPSC' then p.class_id end) as unspsc,
  case
    when a.amount is null then 'unknown'
    when a.amount < 25000 then 'under25k'
    when a.amount < 100000 then 'under100k'
    when a.amount < 1000000 then 'under1m'
    when a.amount < 10000000 then 'under10m'
    else 'over10m'
  end as amount_band
from seg_release p
left join prefix_dataset d on d.prefix = left(p.ocid, 11)
left join party_organization g on g.party_key = coalesce(p.buyer_key, p.entity_key)
left join organization o on o.oid = g.oid
left join party_organization e on e.party_key = p.entity_key
left join bids b on b.pid = p.rid
left join awards a on a.pid = p.rid
left join suppliers s on s.pid = p.rid
left join contracts k on k.pid = p.rid
left join finals f on f.pid = p.rid
left join expenses y on y.pid = p.rid
left join items i on i.pid = p.rid
left join counted_amount c on c.pid = p.rid
where not exists (select 1 from dropped x where x.rid = p.rid)
