-- Amounts side by side where two of them should be alike: what a contract came to and its award, a contract's current
-- amount and its award, the winner's own bid and its award. Only pairs some nine times apart or more are kept.
-- pair: final · loose (a final that no contract carries) · contract · bid; spent: the process's additional expenses.
-- Awards that only fill their field are not compared. Thresholds: model/quality-rules.ts.
-- reads contract, award, award_supplier, bid, expense, final, filled_amount
-- grain: one row a pair
create temp table compared_amount as
with filled as (
  select pid, part_no as award_no from filled_amount where part = 'award'
),
spent as (
  select pid, sum(amount) as amount from expense group by pid
),
far_contract as (
  select k.pid, k.contract_no, k.award_no, k.amount, k.currency, k.final_amount, k.awarded_amount, k.awarded_currency, s.amount as spent
  from contract k
  left join spent s on s.pid = k.pid
  where k.awarded_amount > 0
    and (
      k.amount::double / k.awarded_amount::double not between 0.11 and 9
      or k.final_amount::double / k.awarded_amount::double not between 0.11 and 9
      or k.final_amount::double / (k.awarded_amount + s.amount)::double not between 0.11 and 9
    )
),
-- Of an award with several contracts each is a part.
several as (
  select pid, award_no
  from contract
  where award_no is not null and pid in (select pid from far_contract)
  group by pid, award_no
  having count(*) > 1
),
whole as (
  select f.pid, f.contract_no, f.award_no, f.amount, f.currency, f.final_amount, f.awarded_amount, f.awarded_currency, f.spent
  from far_contract f
  where not exists (select 1 from several x where x.pid = f.pid and x.award_no = f.award_no)
    and not exists (select 1 from filled x where x.pid = f.pid and x.award_no = f.award_no)
),
ended as (
  select pid, contract_no, award_no, final_amount as observed, awarded_amount as reference, spent
  from whole
  where final_amount > 0 and awarded_currency = coalesce(currency, awarded_currency)
    and (
      final_amount::double / awarded_amount::double not between 0.11 and 9
      or final_amount::double / (awarded_amount + spent)::double not between 0.11 and 9
    )
),
changed as (
  select pid, contract_no, award_no, amount as observed, awarded_amount as reference
  from whole
  where amount > 0 and awarded_currency = currency and amount is distinct from final_amount
    and amount::double / awarded_amount::double not between 0.11 and 9
),
-- Finals that no contract carries: a contractor with several lots, or not found among the suppliers.
loose as (
  select f.pid, sum(f.amount) as observed
  from final f
  where f.pid not in (select k.pid from contract k where k.final_amount is not null)
  group by f.pid
),
loosely_ended as (
  select l.pid, l.observed, sum(a.amount) as reference
  from loose l
  join award a on a.pid = l.pid and a.status = 'active'
  where l.pid not in (select x.pid from filled x)
  group by l.pid, l.observed
  having sum(a.amount)::double / nullif(l.observed, 0) not between 0.11 and 9
),
-- Bids are compared with their award only where the process has one award: else a bid may cover several.
far_bid as (
  select a.pid, a.award_no, a.amount as observed, b.bid_no, b.oid, b.amount as reference
  from award a
  join bid b on b.pid = a.pid and b.tenderer_no = 1
  where a.status = 'active' and a.n_suppliers = 1 and a.amount > 0 and b.amount > 0 and a.currency = b.currency
    and a.amount::double / b.amount::double not between 0.11 and 9
),
far_own as (
  select f.pid, f.award_no, f.observed, f.bid_no, f.reference
  from far_bid f
  join award_supplier s on s.pid = f.pid and s.award_no = f.award_no and s.oid = f.oid
),
own as (
  select f.pid, f.award_no, f.observed, f.bid_no, f.reference
  from far_own f
  where f.pid in (select a.pid from award a where a.pid in (select x.pid from far_own x) group by a.pid having count(*) = 1)
)
select 'final' as pair, pid, award_no, contract_no as other_no, observed::double as observed, reference::double as reference, spent::double as spent
from ended
union all
select 'loose', pid, null, null, observed::double, reference::double, null from loosely_ended
union all
select 'contract', pid, award_no, contract_no, observed::double, reference::double, null
from changed
union all
select 'bid', pid, award_no, bid_no, observed::double, reference::double, null
from own
where not exists (select 1 from filled x where x.pid = own.pid and x.award_no = own.award_no)
