-- What flags read of the bids of each process. A bid counts as submitted when it has a status that is neither invited
-- nor withdrawn; a joint bid is one of several tenderers. An awarded process that publishes no bid has a row too, unless
-- it was a direct or limited award, where none is expected.
-- winner_oid: the one supplier of its active awards, where there is one only
-- is_settled: no award waits for a decision or has a status that is in no codelist
-- A bid whose amount is doubtful counts as one without an amount.
-- reads process, bid, award, quality_finding
-- grain: one row a process whose tender is not cancelled
create table bid_fact as
with spoiled as (
  select distinct pid, part_no as bid_no from quality_finding where part = 'bid' and spoils_amount
),
unsettled as (
  select distinct pid from award where status not in ('active', 'cancelled', 'unsuccessful')
),
asked as (
  select
    p.pid, p.buyer_oid, p.entity_oid, p.year, p.method_details, p.tender_end, p.n_awards, p.n_bids,
    coalesce(p.method, '') in ('direct', 'limited') as is_direct,
    case when p.n_suppliers = 1 then p.supplier_oid end as winner_oid,
    (u.pid is null) as is_settled
  from process p
  left join unsettled u on u.pid = p.pid
  where coalesce(p.status, '') <> 'cancelled'
),
submitted as (
  select
    b.pid, b.oid, b.bid_at, case when q.pid is null then b.amount end as amount, b.currency,
    (b.tenderer_no = 1) as is_first, (b.status = 'valid') as is_valid, (b.status = 'disqualified') as is_disqualified,
    a.winner_oid
  from bid b
  join asked a on a.pid = b.pid
  left join spoiled q on q.pid = b.pid and q.bid_no = b.bid_no
  where b.status is not null and b.status not in ('invited', 'withdrawn')
),
bids as (
  select
    pid,
    count(*) filter (is_first) as n_submitted,
    count(*) filter (is_first and is_valid) as n_valid,
    count(*) filter (is_first and is_disqualified) as n_disqualified,
    count(*) filter (is_first and amount is null) as n_without_amount,
    count(*) filter (not is_first) as n_joint,
    min(oid) filter (is_valid) as valid_oid,
    max(oid) filter (is_valid) as last_valid_oid,
    min(amount) as lowest,
    min(amount) filter (is_disqualified) as lowest_disqualified,
    min(amount) filter (is_valid and oid = winner_oid) as winner_amount,
    min(amount) filter (is_valid and oid <> winner_oid) as second_amount,
    max(bid_at) filter (is_valid and oid = winner_oid) as winner_bid_at,
    (count(currency) = 0 or min(currency) = max(currency)) as one_currency
  from submitted
  group by pid
)
select
  a.pid, a.buyer_oid, a.entity_oid, a.year, a.method_details, a.tender_end, a.n_awards, a.n_bids, a.winner_oid, a.is_settled,
  coalesce(b.n_submitted, 0)::integer as n_submitted,
  coalesce(b.n_valid, 0)::integer as n_valid,
  coalesce(b.n_disqualified, 0)::integer as n_disqualified,
  coalesce(b.n_without_amount, 0)::integer as n_without_amount,
  coalesce(b.n_joint, 0)::integer as n_joint,
  case when b.valid_oid = b.last_valid_oid then b.valid_oid end as valid_oid,
  b.lowest, b.lowest_disqualified, b.winner_amount, b.second_amount, b.winner_bid_at,
  coalesce(b.one_currency, true) as one_currency
from asked a
left join bids b on b.pid = a.pid
where b.pid is not null or (a.n_awards > 0 and not a.is_direct)
