-- How many findings pass the filters.
-- params: rule, dataset, buyer (each null: all)
-- grain: one row
select count(*) as n, count(distinct f.pid) as processes
from quality_finding f
where ($rule::varchar is null or f.rule = $rule::varchar)
  and ($dataset::varchar is null or f.dataset_id = $dataset::varchar)
  and ($buyer::varchar is null or f.buyer_oid in (select b.oid from buyer b where b.org_key = $buyer::varchar))
