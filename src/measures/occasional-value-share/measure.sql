-- occasional-value-share: the part of awarded value that goes to suppliers with few awards in the 24 months before.
-- params: the usual filters, $currency
-- returns: key, value (share), numerator (to new or occasional suppliers), denominator (awarded), n, not_computable,
-- left_out (awards left out for the quality of their amount)
-- grain: one row a group
with standing as (
  select {{split}} as key, p.share, p.is_occasional, p.is_left_out,
    (p.is_occasional is not null and p.share is not null and p.currency = $currency) is true as is_computable
  from award_standing p
  where {{filters}}
)
select
  key,
  cast(coalesce(sum(share) filter (where is_computable and is_occasional), 0) as double)
    / nullif(cast(sum(share) filter (where is_computable) as double), 0) as value,
  coalesce(sum(share) filter (where is_computable and is_occasional), 0) as numerator,
  sum(share) filter (where is_computable) as denominator,
  count(*) filter (where is_computable) as n,
  count(*) filter (where not is_computable and not is_left_out) as not_computable,
  count(*) filter (where is_left_out) as left_out
from standing
group by 1
order by 1 nulls last
