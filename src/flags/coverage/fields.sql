-- How many processes of each dataset give each field that flags need: of bids, awards and contracts, at least once.
-- reads process, bid, award, award_supplier, contract, direct_award
-- grain: one row a dataset and field
with bids as (
  select
    pid, true as has_bid, bool_or(status is not null) as has_status, bool_or(amount is not null) as has_amount,
    bool_or(bid_at is not null) as has_date, bool_or(oid is not null) as has_tenderer
  from bid
  group by pid
),
awards as (
  select pid, bool_or(amount is not null) as has_amount, bool_or(awarded_at is not null) as has_date from award group by pid
),
suppliers as (
  select distinct pid from award_supplier where oid is not null
),
contracts as (
  select
    pid, bool_or(signed_at is not null) as is_signed,
    bool_or(final_amount is not null or (signed_at is not null and amount is not null)) as has_amount
  from contract
  group by pid
),
known as (
  select pid, bool_or(threshold is not null) as has_threshold from direct_award group by pid
),
counted as (
  select
    coalesce(p.dataset_id, 'unknown') as dataset_id,
    count(*) as n,
    count(p.tender_start) as tender_start,
    count(p.tender_end) as tender_end,
    count(p.method) as method,
    count(p.category) as category,
    count(p.buyer_oid) as buyer,
    count(*) filter (p.tenderers >= 1) as tenderers,
    count(p.estimated_amount) as estimate,
    count(p.unspsc) as class,
    count(*) filter (b.has_bid) as bids,
    count(*) filter (b.has_status) as bid_status,
    count(*) filter (b.has_amount) as bid_amount,
    count(*) filter (b.has_date) as bid_date,
    count(*) filter (b.has_tenderer) as bid_tenderer,
    count(*) filter (a.has_amount) as award_amount,
    count(*) filter (a.has_date) as award_date,
    count(s.pid) as award_supplier,
    count(*) filter (k.has_amount or p.n_expenses > 0) as contract_amount,
    count(*) filter (k.is_signed) as contract_signed,
    count(*) filter (t.has_threshold) as threshold
  from process p
  left join bids b on b.pid = p.pid
  left join awards a on a.pid = p.pid
  left join suppliers s on s.pid = p.pid
  left join contracts k on k.pid = p.pid
  left join known t on t.pid = p.pid
  group by 1
)
select dataset_id, n, unnest([
  {'field': 'tender.tenderPeriod.startDate', 'n_present': tender_start}, {'field': 'tender.tenderPeriod.endDate', 'n_present': tender_end},
  {'field': 'tender.procurementMethod', 'n_present': method}, {'field': 'tender.mainProcurementCategory', 'n_present': category},
  {'field': 'tender.numberOfTenderers', 'n_present': tenderers}, {'field': 'tender.value', 'n_present': estimate},
  {'field': 'tender.items.classification', 'n_present': class}, {'field': 'buyer', 'n_present': buyer},
  {'field': 'bids.details', 'n_present': bids}, {'field': 'bids.details.status', 'n_present': bid_status},
  {'field': 'bids.details.value', 'n_present': bid_amount}, {'field': 'bids.details.date', 'n_present': bid_date},
  {'field': 'bids.details.tenderers', 'n_present': bid_tenderer}, {'field': 'awards.value', 'n_present': award_amount},
  {'field': 'awards.date', 'n_present': award_date}, {'field': 'awards.suppliers', 'n_present': award_supplier},
  {'field': 'contracts.value', 'n_present': contract_amount}, {'field': 'contracts.dateSigned', 'n_present': contract_signed},
  {'field': 'threshold', 'n_present': threshold}
], recursive := true)
from counted
order by dataset_id
