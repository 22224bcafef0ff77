-- Amounts that cannot be taken as they stand, each with the rule that says so. A power of ten names the amount whose
-- point moved: the award, when the winner's own bid and what is known beside it (the final, else the other bids) agree
-- without it; else the bid; a final whose award (with its expenses) says the same figures. Where two amounts are only
-- far apart, nobody can tell which is wrong: both are left out. Thresholds: model/quality-rules.ts.
-- reads filled_amount, compared_amount, odd_bid, expense, award, bid, final
-- grain: one row a rule and amount; spoils_amount: sums and flags leave it out
create temp table doubtful_amount as
with beside as (
  select c.pid, coalesce(
    (select sum(f.amount)::double from final f where f.pid = c.pid),
    (select median(b.amount)::double from bid b where b.pid = c.pid and b.tenderer_no = 1 and b.amount > 0 and b.bid_no <> c.other_no)
  ) as amount
  from compared_amount c
  where c.pair = 'bid' and point_moved(c.observed, c.reference)
),
own as (
  select c.pid, c.award_no, c.other_no, c.observed, c.reference,
    point_moved(c.observed, c.reference) as is_moved,
    coalesce(abs(ln(c.reference / b.amount)) <= abs(ln(c.observed / b.amount)), true) as is_award
  from compared_amount c
  left join beside b on b.pid = c.pid
  where c.pair = 'bid'
),
ended as (
  select c.pid, c.pair, c.other_no, c.observed, c.reference, c.spent,
    case
      when c.spent is not null and point_moved(c.observed, c.reference + c.spent) then c.reference + c.spent
      when point_moved(c.observed, c.reference) then c.reference
    end as expected
  from compared_amount c
  where c.pair in ('final', 'loose') and not exists (select 1 from own o where o.pid = c.pid and o.is_moved and o.is_award)
),
spent as (
  select pid, sum(amount)::double as observed from expense group by pid
),
paid as (
  select s.pid, s.observed, sum(a.amount)::double as reference
  from spent s
  join award a on a.pid = s.pid and a.status = 'active'
  where not exists (select 1 from filled_amount f where f.pid = s.pid and f.part = 'award')
  group by s.pid, s.observed
)
select rule, pid, part, part_no, amount::double as observed, reference::double as reference, true as spoils_amount from filled_amount
union all
select 'decimalShift', pid, 'award', award_no, observed, reference, true from own where is_moved and is_award
union all
select 'decimalShift', pid, 'bid', other_no, reference, observed, true from own where is_moved and not is_award
union all
select 'bidUnlikeAward', pid, 'bid', other_no, reference, observed, false
from own
where not is_moved and observed / reference not between 1.0 / {{scale}} and {{scale}}
union all
select 'decimalShift', pid, case when pair = 'loose' then 'process' else 'contract' end, other_no, observed, expected, true
from ended
where expected is not null
union all
select 'finalOutOfScale', pid, case when pair = 'loose' then 'process' else 'contract' end, other_no, observed, reference, true
from ended
where expected is null and observed / reference not between 1.0 / {{final_floor}} and {{scale}}
union all
select
  case when point_moved(observed, reference) then 'decimalShift' else 'contractOutOfScale' end,
  pid, 'contract', other_no, observed, reference, true
from compared_amount
where pair = 'contract' and (point_moved(observed, reference) or observed / reference not between 1.0 / {{scale}} and {{scale}})
union all
select 'bidOutOfScale', pid, 'bid', bid_no, observed, reference, true from odd_bid
union all
select 'expensesOutOfScale', pid, 'process', null, observed, reference, true
from paid
where observed / reference > {{scale}}
