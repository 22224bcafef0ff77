-- project-rating-gap: levels between the official light and the measured one: above 0, the official word is the more favourable.
-- params: the filters of projects (see populations.ts)
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  avg(p.rating_gap) as value,
  sum(p.rating_gap) as numerator,
  count(p.rating_gap) as denominator,
  count(p.rating_gap) as n,
  count(*) - count(p.rating_gap) as not_computable
from project p
where {{filters}}
group by 1
order by 1 nulls last
