-- R003: fewer whole days to answer than the threshold. A period that ends before it starts is an error of the data.
-- params: threshold (days), thresholds ("details:days|details:days", of method details with a threshold of their own), excluded
-- returns: pid, buyer_oid, year, result, observed (days), threshold (days), peers, missing, tender_start, tender_end, method, method_details
-- grain: one row a process; a direct award whose period has no end is not asked
with own as (
  select
    regexp_extract(pair, '^(.*):([0-9]+)$', 1) as details,
    cast(regexp_extract(pair, '^(.*):([0-9]+)$', 2) as integer) as days
  from (select unnest(string_split($thresholds::varchar, '|')) as pair) given
  where pair <> ''
),
asked as (
  select
    p.pid, p.buyer_oid, p.year, p.tender_start, p.tender_end, p.method, p.method_details,
    floor((epoch(p.tender_end) - epoch(p.tender_start)) / 86400) as days,
    coalesce(o.days, $threshold::integer) as threshold
  from process p
  left join own o on o.details = p.method_details
  where coalesce(p.status, '') <> 'cancelled'
    and coalesce(strpos($excluded::varchar, '|' || p.method_details || '|') = 0, true)
    and not (coalesce(p.method, '') = 'direct' and p.tender_end is null)
)
select
  pid, buyer_oid, year,
  case
    when days is null or days < 0 then 'notComputable'
    when days < threshold then 'flagged'
    else 'clear'
  end as result,
  days as observed, cast(threshold as double) as threshold, null::bigint as peers,
  case when days is null or days < 0 then concat_ws(
    ',',
    case when tender_start is null then 'tender.tenderPeriod.startDate' end,
    case when tender_end is null then 'tender.tenderPeriod.endDate' end,
    case when days < 0 then 'tender.tenderPeriod' end
  ) end as missing,
  tender_start, tender_end, method, method_details
from asked
