-- doubtful-share: processes in whose published data a rule of quality finds something.
-- params: the usual filters
-- returns: key, value (share), numerator (with a finding), denominator, n, not_computable
-- grain: one row a group
with doubtful as (
  select distinct f.pid from quality_finding f
)
select
  {{split}} as key,
  cast(count(d.pid) as double) / nullif(count(*), 0) as value,
  count(d.pid) as numerator,
  count(*) as denominator,
  count(*) as n,
  0 as not_computable
from process p
left join doubtful d on d.pid = p.pid
where {{filters}}
group by 1
order by 1 nulls last
