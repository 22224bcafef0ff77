-- project-unchanged-rating-share: projects whose official rating never changed.
-- params: the filters of projects (see populations.ts)
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(count(*) filter (where p.unchanged) as double) / nullif(count(p.unchanged), 0) as value,
  count(*) filter (where p.unchanged) as numerator,
  count(p.unchanged) as denominator,
  count(p.unchanged) as n,
  count(*) - count(p.unchanged) as not_computable
from (
  select x.*, case when x.rating_pairs > 0 then x.rating_unchanged = x.rating_pairs end as unchanged
  from project x
) p
where {{filters}}
group by 1
order by 1 nulls last
