-- Bids, one row a bid and tenderer. Zero and negative amounts mean "not given".
-- grain: one row a bid and tenderer; count bids where tenderer_no = 1
create table bid as
select
  b.rid::integer as pid, b.bid_no::integer as bid_no, b.tenderer_no::integer as tenderer_no, o.oid, b.name, b.status, b.bid_at,
  case when b.amount > 0 then b.amount end as amount, b.currency, b.submitted_amount, b.submitted_unit, b.bid_id
from seg_bid b
left join party_organization o on o.party_key = b.party_key
where not exists (select 1 from dropped d where d.rid = b.rid)
