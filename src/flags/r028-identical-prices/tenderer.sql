-- R028: the tenderers that gave a price which another one gave too.
-- fragments: process (the flag's statement on processes)
-- returns: oid, result, observed (the highest such price), threshold, peers, missing
-- grain: one row a firm in a flagged process
with priced as (
  select
    b.oid, b.amount, b.pid,
    min(b.oid) over (partition by b.pid, b.amount) as lowest_oid,
    max(b.oid) over (partition by b.pid, b.amount) as highest_oid
  from ({{process}}) f
  join bid b on b.pid = f.pid and b.tenderer_no = 1 and b.amount is not null
    and b.status is not null and b.status not in ('invited', 'withdrawn')
  where f.result = 'flagged'
)
select
  oid, 'flagged' as result, cast(max(amount) as double) as observed, null::double as threshold, null::bigint as peers,
  null::varchar as missing, count(distinct pid) as processes
from priced
where lowest_oid <> highest_oid and oid is not null
group by oid
