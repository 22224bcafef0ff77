-- open-source-share: processes for information technology whose title requires, allows or names open source.
-- params: the usual filters
-- returns: key, value (share), numerator (mention it), denominator (have a title), n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(count(o.pid) as double) / nullif(count(p.title), 0) as value,
  count(o.pid) as numerator,
  count(p.title) as denominator,
  count(p.title) as n,
  count(*) filter (where p.title is null) as not_computable
from process p
left join open_source o on o.pid = p.pid
where p.is_it and {{filters}}
group by 1
order by 1 nulls last
