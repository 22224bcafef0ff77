-- Bids, one row a bid and tenderer. Zero and negative amounts mean "not given".
-- grain: one row a bid and tenderer; count bids where tenderer_no = 1
create table bid as
select
  c.pid, b.bid_no::integer as bid_no, b.tenderer_no::integer as tenderer_no, o.oid, b.name, b.status, b.bid_at,
  case when b.amount > 0 then b.amount end as amount, b.currency, b.submitted_amount, b.submitted_unit, b.bid_id
from seg_bid b
join chosen c on c.rid = b.rid
left join resolved r on r.party_key = b.party_key
left join organization o on o.org_key = r.org_key
order by c.pid, b.bid_no, b.tenderer_no
