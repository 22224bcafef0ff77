-- project-absent-share: projects of a publication that are not in the next one; the year is that of the publication.
-- params: the filters of projects (see populations.ts)
-- returns: key, value, numerator, denominator, n, not_computable
-- grain: one row a group
select
  {{split}} as key,
  cast(count(*) filter (where p.absent) as double) / nullif(count(p.absent), 0) as value,
  count(*) filter (where p.absent) as numerator,
  count(p.absent) as denominator,
  count(p.absent) as n,
  count(*) - count(p.absent) as not_computable
from (
  select
    j.* exclude (year, dataset_id), year(m.publication_on)::smallint as year, m.dataset_id, e.project_no is not null as absent
  from (select distinct project_no, series, publication_on, dataset_id from project_snapshot) m
  join project j on j.project_no = m.project_no
  join project_publication x on x.series = m.series and x.publication_on = m.publication_on and x.next_on is not null
  left join project_event e on e.project_no = m.project_no and e.kind = 'absent' and e.seen_on = x.next_on
) p
where {{filters}}
group by 1
order by 1 nulls last
