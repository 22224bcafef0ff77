-- R016: an amount five times the median of its class or more, among ten peers or more.
-- params: threshold (times the median), minimumPeers, digits (of the class), excluded
-- returns: pid, buyer_oid, year, result, observed (times the median), threshold, peers, missing, awarded_amount, median, class
-- grain: one row a process with one award
with quartile as ({{quartiles}}),
asked as (
  select
    p.pid, p.buyer_oid, p.year, p.awarded_counted as awarded_amount, p.currency, (p.awarded_counted is null and p.awarded_amount is not null) as is_doubtful, left(p.unspsc, $digits::integer) as class
  from process p
  where coalesce(p.status, '') <> 'cancelled' and p.n_awards = 1
    and coalesce(strpos($excluded::varchar, '|' || p.method_details || '|') = 0, true)
)
select
  a.pid, a.buyer_oid, a.year,
  case
    when q.n is null or q.n < $minimumPeers::integer or a.awarded_amount is null then 'notComputable'
    when a.awarded_amount >= $threshold::double * q.median then 'flagged'
    else 'clear'
  end as result,
  cast(a.awarded_amount as double) / q.median as observed, cast($threshold as double) as threshold, q.n as peers,
  case when q.n is null or q.n < $minimumPeers::integer or a.awarded_amount is null then concat_ws(
    ',',
    case when a.class is null then 'tender.items.classification' end,
    case when a.awarded_amount is null and not a.is_doubtful then 'awards.value' end,
    case when a.is_doubtful then 'quality.amount' end,
    case when q.n < $minimumPeers::integer then 'peers' end
  ) end as missing,
  a.awarded_amount, q.median, a.class
from asked a
left join quartile q on q.peer = a.class || ' ' || a.currency
