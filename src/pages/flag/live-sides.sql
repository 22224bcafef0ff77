-- Counts a flag's verdicts from three sides at once, as the edition keeps them for default parameters.
-- fragments: kind (a literal), year and buyer (columns of f, or null), flagged (the flag's statement), conditions
select
  {{kind}} as kind,
  case when grouping(v.year) = 0 then 'year' when grouping(v.buyer_oid) = 0 then 'buyer' else 'whole' end as side,
  v.result, v.missing, v.year, v.buyer_oid, count(*) as n
from (
  select f.result, f.missing, {{year}} as year, {{buyer}} as buyer_oid
  from ({{flagged}}) f
  where {{conditions}}
) v
group by grouping sets ((v.result, v.missing), (v.result, v.year), (v.result, v.buyer_oid))
