-- How many processes each rule of quality finds, of those that give what it looks at: by dataset.
-- reads quality_finding, process
-- grain: one row a dataset and rule; n_findings parts, in n_processes of the n processes where it can be checked
create table quality_count as
with found as (
  select dataset_id, rule, count(*) as n_findings, count(distinct pid) as n_processes, count(*) filter (spoils_amount) as n_spoiled
  from quality_finding
  group by dataset_id, rule
),
checked as (
  select
    coalesce(dataset_id, 'unknown') as dataset_id,
    count(*) as every,
    count(*) filter (awarded_amount is not null or final_amount is not null or n_bids > 0) as priced,
    count(awarded_amount) as awarded,
    count(*) filter (n_awards > 0 or n_bids > 0) as answered,
    count(*) filter (awarded_amount is not null and (final_amount is not null or n_bids > 0)) as paired,
    count(*) filter (awarded_amount is not null and final_amount is not null) as ended,
    count(*) filter (awarded_amount is not null and n_contracts > 0) as contracted,
    count(*) filter (awarded_amount is not null and n_expenses > 0) as spent,
    count(*) filter (n_bids >= 3) as compared,
    count(*) filter (awarded_amount is not null and n_bids > 0) as bid_on,
    count(*) filter (tender_start is not null and tender_end is not null) as timed,
    count(*) filter (method in ('open', 'selective') and awarded_on is not null and tender_start is not null) as opened,
    count(*) filter (ends_at is not null and awarded_on is not null) as closed,
    count(day) as dated,
    count(*) filter (day is not null and (tender_end is not null or awarded_on is not null)) as planned,
    count(*) filter (n_bids > 0) as with_bids,
    count(*) filter (n_awards > 0) as with_awards,
    count(*) filter (n_contracts > 0) as with_contracts
  from process
  group by 1
),
ruled as (
  select dataset_id, unnest([
    {'rule': 'placeholderAmount', 'n': priced}, {'rule': 'unitAmount', 'n': awarded}, {'rule': 'zeroAmount', 'n': answered},
    {'rule': 'decimalShift', 'n': paired}, {'rule': 'finalOutOfScale', 'n': ended}, {'rule': 'contractOutOfScale', 'n': contracted},
    {'rule': 'expensesOutOfScale', 'n': spent}, {'rule': 'bidOutOfScale', 'n': compared}, {'rule': 'bidUnlikeAward', 'n': bid_on},
    {'rule': 'endBeforeStart', 'n': timed}, {'rule': 'awardBeforeStart', 'n': opened}, {'rule': 'contractOverBeforeAward', 'n': closed},
    {'rule': 'beforeRecords', 'n': dated}, {'rule': 'farAhead', 'n': planned}, {'rule': 'placeholderIdentifier', 'n': every},
    {'rule': 'danglingTenderer', 'n': with_bids}, {'rule': 'danglingSupplier', 'n': with_awards}, {'rule': 'danglingAward', 'n': with_contracts}
  ], recursive := true)
  from checked
)
select
  r.dataset_id, r.rule, coalesce(f.n_findings, 0) as n_findings, coalesce(f.n_processes, 0) as n_processes,
  coalesce(f.n_spoiled, 0) as n_spoiled, r.n
from ruled r
left join found f on f.dataset_id = r.dataset_id and f.rule = r.rule
order by r.dataset_id, r.rule
