-- project-absent-past-share: absent projects whose announced end had passed; the year is that of the publication without them.
-- params: the filters of projects (see populations.ts)
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(count(*) filter (where p.past_end) as double) / nullif(count(p.past_end), 0) as value,
  count(*) filter (where p.past_end) as numerator,
  count(p.past_end) as denominator,
  count(p.past_end) as n,
  count(*) - count(p.past_end) as not_computable
from (
  select j.* exclude (year), year(x.seen_on)::smallint as year, x.past_end
  from project_event x
  join project j on j.project_no = x.project_no
  where x.kind = 'absent'
) p
where {{filters}}
group by 1
order by 1 nulls last
