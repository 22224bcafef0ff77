-- licence-ending: awarded licence contracts whose last published end is within 18 months after the edition's own day.
-- params: the usual filters
-- returns: key, value, numerator, denominator, n, not_computable (no end published)
-- grain: one row a group
select
  {{split}} as key,
  count(*) filter (where p.ends_soon) as value,
  count(*) filter (where p.ends_soon) as numerator,
  null::bigint as denominator,
  count(p.ends_on) as n,
  count(*) filter (where p.ends_on is null) as not_computable
from licence p
where p.n_awards > 0 and {{filters}}
group by 1
order by 1 nulls last
