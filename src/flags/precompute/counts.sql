-- Counts a flag's verdicts from three sides at once.
-- fragments: verdict (the table of one subject's verdicts)
-- params: flag, kind
insert into flag_count
select
  $flag, $kind,
  case when grouping(year) = 0 then 'year' when grouping(buyer_oid) = 0 then 'buyer' else 'whole' end,
  result, missing, year, buyer_oid, count(*)
from {{verdict}} v
group by grouping sets ((result, missing), (result, year), (result, buyer_oid))
order by 3, result, missing, year, buyer_oid
