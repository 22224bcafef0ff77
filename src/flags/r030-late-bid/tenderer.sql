-- R030: the winners whose valid bid came after the end of the tender period.
-- fragments: process (the flag's statement on processes)
-- returns: oid, result, observed (hours late, the most), threshold, peers, missing
-- grain: one row a firm in a flagged process
select
  b.oid, 'flagged' as result,
  max((epoch(b.bid_at) - epoch(f.tender_end)) / 3600) as observed, 0::double as threshold, null::bigint as peers,
  null::varchar as missing, count(distinct b.pid) as processes
from ({{process}}) f
join bid b on b.pid = f.pid and b.status = 'valid' and b.bid_at > f.tender_end
join award_mart a on a.pid = b.pid and a.oid = b.oid
where f.result = 'flagged'
group by b.oid
