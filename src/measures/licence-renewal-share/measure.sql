-- licence-renewal-share: awarded licence contracts that follow an earlier one.
-- params: the usual filters
-- returns: key, value (share), numerator (follow another), denominator (awarded), n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(count(r.pid) as double) / nullif(count(*), 0) as value,
  count(r.pid) as numerator,
  count(*) as denominator,
  count(*) as n,
  0 as not_computable
from licence p
left join licence_renewal r on r.pid = p.pid
where p.n_awards > 0 and {{filters}}
group by 1
order by 1 nulls last
