-- Errors in published data, one by one, each with the rule that finds it. None is a signal about a contract: rules,
-- thresholds and their sources are in model/quality-rules.ts.
-- part and part_no: where in the process (bid_no, award_no, contract_no; null for the process and its parties)
-- observed, reference: the amount and what it is compared with; for dates, years
-- spoils_amount: the amount is left out of sums and flags
-- reads doubtful_amount, seg_award, seg_bid, seg_contract, seg_party, seg_award_supplier, mention, contract, process, dropped
-- grain: one row a rule and part of a process, in the order of pid
create table quality_finding as
with zero as (
  select rid, 'award' as part, award_no as part_no, amount from seg_award where amount <= 0
  union all
  select rid, 'bid', bid_no, amount from seg_bid where amount <= 0 and tenderer_no = 1
  union all
  select rid, 'contract', contract_no, amount from seg_contract where amount <= 0
),
misnamed as (
  select distinct party_key
  from seg_party
  where party_key is not null and plain_code(identifier) is not null and scheme is not null and not valid_identifier(scheme, identifier)
),
-- A publisher that describes no party at all (OCDS 1.0) has nothing that dangles.
undescribed as (
  select m.party_key
  from mention m
  where m.prefix in (select p.prefix from seg_party p)
    and not exists (select 1 from seg_party p where p.party_key = m.party_key and p.name is not null)
),
read as (
  select 'zeroAmount' as rule, rid, part, part_no, amount::double as observed, null::double as reference, false as spoils_amount from zero
  union all
  select 'placeholderIdentifier', rid, 'party', null, null, null, false
  from (
    select rid, party_key from seg_award_supplier
    union
    select rid, party_key from seg_bid
    union
    select rid, buyer_key from seg_release
  )
  where party_key in (select party_key from misnamed)
  union all
  select distinct 'danglingTenderer', rid, 'bid', bid_no, null::double, null::double, false
  from seg_bid
  where party_key in (select party_key from undescribed)
  union all
  select distinct 'danglingSupplier', rid, 'award', award_no, null::double, null::double, false
  from seg_award_supplier
  where party_key in (select party_key from undescribed)
),
found as (
  select rule, pid, part, part_no, observed, reference, spoils_amount from doubtful_amount
  union all
  select rule, rid, part, part_no, observed, reference, spoils_amount
  from read
  where not exists (select 1 from dropped d where d.rid = read.rid)
  union all
  select 'danglingAward', pid, 'contract', contract_no, null, null, false
  from contract
  where award_id is not null and award_no is null
  union all
  select 'endBeforeStart', pid, 'process', null, year(tender_end), year(tender_start), false
  from process
  where tender_end < tender_start
  union all
  select 'awardBeforeStart', pid, 'process', null, year(awarded_on), year(tender_start), false
  from process
  where method in ('open', 'selective') and awarded_on < tender_start::date
  union all
  select 'contractOverBeforeAward', pid, 'process', null, year(ends_at), year(awarded_on), false
  from process
  where ends_at::date < awarded_on
  union all
  select 'beforeRecords', pid, 'process', null, year(day), {{first_year}}, false
  from process
  where year < {{first_year}}
  union all
  select 'farAhead', pid, 'process', null, year(greatest(tender_end::date, awarded_on)), year(day), false
  from process
  where greatest(tender_end::date, awarded_on) > day + interval {{years_ahead}} year
)
select
  f.rule, p.pid, f.part, f.part_no::integer as part_no, coalesce(p.dataset_id, 'unknown') as dataset_id, p.buyer_oid,
  f.observed::double as observed, f.reference::double as reference, f.spoils_amount
from found f
join process p on p.pid = f.pid
order by p.pid, f.rule, f.part, f.part_no
