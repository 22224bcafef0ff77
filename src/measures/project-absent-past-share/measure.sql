-- project-absent-past-share: absent projects whose announced end had passed; the year is that of the publication without them.
-- params: the usual filters; a project has a year and a dataset, and none of the others
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
  select
    year(x.seen_on)::smallint as year, j.dataset_id, x.past_end,
    null::integer as pid, null::integer as buyer_oid, null::varchar as category, null::varchar as region,
    null::varchar as method, null::boolean as is_it
  from project_event x
  join project j on j.project_no = x.project_no
  where x.kind = 'absent'
) p
where {{filters}}
group by 1
order by 1 nulls last
