-- What processes do not say, by dataset. Bidders and the time to bid are asked of competitive tenders only, amounts and
-- suppliers of awarded processes only.
-- reads process, item
-- grain: one row a dataset and field; n_missing of n processes lack it
create table missing_field as
with described as (
  select distinct pid from item
),
checked as (
  select
    coalesce(p.dataset_id, 'unknown') as dataset_id,
    (coalesce(p.method, '') in ('open', 'selective')) as competitive,
    (p.n_awards > 0) as awarded,
    p.title, p.buyer_oid, p.method, p.category, p.region, p.day, p.tender_start, p.tender_end, p.tenderers,
    p.n_suppliers, p.awarded_amount,
    (p.is_it or p.unspsc is not null or d.pid is not null) as is_classified
  from process p
  left join described d on d.pid = p.pid
),
counted as (
  select
    dataset_id,
    count(*) as n,
    count(*) filter (competitive) as n_competitive,
    count(*) filter (awarded) as n_awarded,
    count(*) filter (title is null) as title,
    count(*) filter (buyer_oid is null) as buyer,
    count(*) filter (method is null) as method,
    count(*) filter (category is null) as category,
    count(*) filter (region is null) as region,
    count(*) filter (day is null) as day,
    count(*) filter (not is_classified) as classification,
    count(*) filter (competitive and (tender_start is null or tender_end is null)) as tender_period,
    count(*) filter (competitive and coalesce(tenderers, 0) = 0) as bidders,
    count(*) filter (awarded and n_suppliers = 0) as supplier,
    count(*) filter (awarded and awarded_amount is null) as amount
  from checked
  group by dataset_id
)
select dataset_id, 'title' as field, title as n_missing, n from counted
union all
select dataset_id, 'buyer', buyer, n from counted
union all
select dataset_id, 'method', method, n from counted
union all
select dataset_id, 'category', category, n from counted
union all
select dataset_id, 'region', region, n from counted
union all
select dataset_id, 'day', day, n from counted
union all
select dataset_id, 'classification', classification, n from counted
union all
select dataset_id, 'tenderPeriod', tender_period, n_competitive from counted
union all
select dataset_id, 'bidders', bidders, n_competitive from counted
union all
select dataset_id, 'supplier', supplier, n_awarded from counted
union all
select dataset_id, 'amount', amount, n_awarded from counted
