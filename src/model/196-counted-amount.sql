-- Processes of which an amount is left out of sums: what is left of their awards, how much of their final amounts is
-- out, and whether their additional expenses are.
-- reads doubtful_amount, left_out_award, award, contract
-- grain: one row a process
create temp table counted_amount as
with doubted as (
  select d.pid, d.rule, case when d.part = 'contract' then k.final_amount else d.observed::decimal(18, 2) end as final_amount
  from doubtful_amount d
  left join contract k on d.part = 'contract' and k.pid = d.pid and k.contract_no = d.part_no
  where d.spoils_amount and d.part in ('contract', 'process')
),
touched as (
  select pid from doubted
  union
  select pid from left_out_award
),
outside as (
  select
    pid, sum(final_amount) filter (rule <> 'expensesOutOfScale') as final_out, bool_or(rule = 'expensesOutOfScale') as is_expenses_out
  from doubted
  group by pid
),
kept as (
  select a.pid, case when count(distinct a.currency) = 1 then sum(a.amount) filter (l.pid is null) end as awarded
  from award a
  left join left_out_award l on l.pid = a.pid and l.award_no = a.award_no
  where a.status = 'active' and a.pid in (select pid from touched)
  group by a.pid
)
select t.pid, k.awarded, coalesce(o.final_out, 0) as final_out, coalesce(o.is_expenses_out, false) as is_expenses_out
from touched t
left join kept k on k.pid = t.pid
left join outside o on o.pid = t.pid
