-- Counts a flag's verdicts from three sides at once.
-- params: flag, kind
-- reads verdict
insert into flag_count
select
  $flag, $kind,
  case when grouping(year) = 0 then 'year' when grouping(buyer_oid) = 0 then 'buyer' else 'whole' end,
  result, missing, year, buyer_oid, count(*)
from verdict
group by grouping sets ((result, missing), (result, year), (result, buyer_oid))
order by 3, result, missing, year, buyer_oid
