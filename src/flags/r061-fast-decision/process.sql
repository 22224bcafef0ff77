-- R061: the award came fewer business days after the end of the tender period than the threshold. Saturdays and Sundays
-- are left out, holidays are not. An award before the end is an error of the data.
-- params: threshold (business days), excluded
-- returns: pid, buyer_oid, year, result, observed (business days), threshold, peers, missing, tender_end, awarded_on
-- grain: one row an awarded process by open, selective or limited tender
with asked as (
  select
    p.pid, p.buyer_oid, p.year, p.tender_end, p.awarded_on,
    date_diff('day', date '1970-01-05', cast(p.tender_end as date)) as end_day,
    date_diff('day', date '1970-01-05', p.awarded_on) as award_day
  from process p
  where coalesce(p.status, '') <> 'cancelled' and p.n_awards > 0 and coalesce(p.method, '') <> 'direct'
    and coalesce(strpos($excluded::varchar, '|' || p.method_details || '|') = 0, true)
),
counted as (
  select
    pid, buyer_oid, year, tender_end, awarded_on, award_day - end_day as days,
    5 * floor(award_day / 7) + least(award_day % 7 + 1, 5) - 5 * floor(end_day / 7) - least(end_day % 7 + 1, 5) as business_days
  from asked
)
select
  pid, buyer_oid, year,
  case
    when days is null or days < 0 then 'notComputable'
    when business_days < $threshold::integer then 'flagged'
    else 'clear'
  end as result,
  business_days as observed, cast($threshold as double) as threshold, null::bigint as peers,
  case when days is null or days < 0 then concat_ws(
    ',',
    case when tender_end is null then 'tender.tenderPeriod.endDate' end,
    case when awarded_on is null or days < 0 then 'awards.date' end
  ) end as missing,
  tender_end, awarded_on
from counted
