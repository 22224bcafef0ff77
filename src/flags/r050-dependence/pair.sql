-- R050: a firm receives more than the threshold of what a buyer awarded in a year.
-- params: threshold (share), minimumProcesses (of the buyer, with an amount, in the year), excluded
-- returns: oid (buyer), other_oid (supplier), year, result, observed (share), threshold, peers, missing, amount, total, processes
-- grain: one row a buyer, supplier and year of award
with counted as (
  select p.buyer_oid, year(p.awarded_on)::smallint as year, count(*) as processes
  from process p
  where coalesce(p.status, '') <> 'cancelled' and p.awarded_counted is not null
    and coalesce(strpos($excluded::varchar, '|' || p.method_details || '|') = 0, true)
  group by 1, 2
),
awarded as (
  select a.buyer_oid, a.oid, year(a.awarded_on)::smallint as year, a.share
  from award_fact a
  join process p on p.pid = a.pid
  where a.buyer_oid is not null and a.awarded_on is not null and a.share is not null
    and coalesce(strpos($excluded::varchar, '|' || p.method_details || '|') = 0, true)
),
bought as (
  select a.buyer_oid, a.year, a.total, coalesce(c.processes, 0) as processes
  from (select buyer_oid, year, sum(share) as total from awarded group by buyer_oid, year) a
  left join counted c on c.buyer_oid = a.buyer_oid and c.year = a.year
),
received as (
  select buyer_oid, oid, year, sum(share) as amount
  from awarded
  where oid is not null
  group by buyer_oid, oid, year
)
select
  r.buyer_oid as oid, r.oid as other_oid, r.year,
  case
    when b.processes < $minimumProcesses::integer then 'notComputable'
    when cast(r.amount as double) / cast(b.total as double) > $threshold::double then 'flagged'
    else 'clear'
  end as result,
  cast(r.amount as double) / cast(b.total as double) as observed, cast($threshold as double) as threshold, null::bigint as peers,
  case when b.processes < $minimumProcesses::integer then 'processes' end as missing,
  r.amount, b.total, b.processes
from received r
join bought b on b.buyer_oid = r.buyer_oid and b.year = r.year
