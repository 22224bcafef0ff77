-- Dates that cannot be: counted, never corrected. An award before its tender opened is asked of competitive tenders only:
-- a direct award's notice often comes after it.
-- reads process
-- grain: one row a dataset and rule; n_impossible of the n processes that give both dates
create table impossible_date as
with counted as (
  select
    coalesce(dataset_id, 'unknown') as dataset_id,
    count(*) filter (tender_start is not null and tender_end is not null) as n_period,
    count(*) filter (tender_end < tender_start) as end_before_start,
    count(*) filter (method in ('open', 'selective') and awarded_on is not null and tender_start is not null) as n_award,
    count(*) filter (method in ('open', 'selective') and awarded_on < tender_start::date) as award_before_start,
    count(*) filter (ends_at is not null and awarded_on is not null) as n_contract,
    count(*) filter (ends_at::date < awarded_on) as contract_over_before_award,
    count(day) as n_day,
    count(*) filter (year(day) < 1990) as before_records
  from process
  group by 1
)
select dataset_id, 'endBeforeStart' as rule, end_before_start as n_impossible, n_period as n from counted
union all
select dataset_id, 'awardBeforeStart', award_before_start, n_award from counted
union all
select dataset_id, 'contractOverBeforeAward', contract_over_before_award, n_contract from counted
union all
select dataset_id, 'beforeRecords', before_records, n_day from counted
