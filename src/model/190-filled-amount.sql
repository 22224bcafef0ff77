-- Amounts that stand in for one: they fill the field, or are too small to be a contract's total (a price by the unit).
-- A bid is judged only where the process tells the scale: another bid of some size, or an award's amount.
-- Only Canadian registers leave small purchases out, so that prices by the unit are looked for in dollars of Canada.
-- A contract that repeats its award's amount is not found twice. Thresholds: model/quality-rules.ts.
-- reads award, contract, bid, final
-- grain: one row a rule and amount
create temp table filled_amount as
with awards as (
  select pid, award_no, amount, currency from award where amount < {{unit_amount}} or amount >= {{fill_digits_from}}
),
small_bids as (
  select pid, bid_no, amount from bid where tenderer_no = 1 and (amount <= {{fill_amount}} or amount >= {{fill_digits_from}})
),
scaled as (
  select b.pid, max(b.amount) as largest
  from bid b
  where b.pid in (select pid from small_bids)
  group by b.pid
)
select
  case when fills_field(amount) then 'placeholderAmount' else 'unitAmount' end as rule,
  pid, 'award' as part, award_no as part_no, amount, null::decimal(18, 2) as reference
from awards
where fills_field(amount) or (amount < {{unit_amount}} and currency = 'CAD')
union all
select
  case when fills_field(amount) then 'placeholderAmount' else 'unitAmount' end,
  pid, 'contract', contract_no, amount, awarded_amount
from contract
where amount is distinct from awarded_amount and (fills_field(amount) or (amount < {{unit_amount}} and currency = 'CAD'))
union all
select 'placeholderAmount', b.pid, 'bid', b.bid_no, b.amount, s.largest
from small_bids b
join scaled s on s.pid = b.pid
where fills_field(b.amount)
  and (s.largest >= {{scale_from}} or b.pid in (select a.pid from award a where a.amount is not null))
union all
select 'placeholderAmount', pid, 'process', null, amount, null from final where fills_field(amount)
