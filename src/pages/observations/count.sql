-- How many values of outcomes there are.
-- params: indicator, area, part, year, threshold, dataset (null: any)
-- grain: one row
select count(*) as n
from outcome o
where ($indicator::varchar is null or o.indicator = $indicator)
  and ($area::varchar is null or o.area = $area)
  and ($part::varchar is null or o.part = $part)
  and ($year::varchar is null or o.year = try_cast($year as smallint))
  and ($threshold::varchar is null or o.threshold = $threshold)
  and ($dataset::varchar is null or o.dataset_id = $dataset)
