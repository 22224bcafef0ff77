-- Whether the projects of a publication are in the next one of their series, counted: small enough to add up on a page.
-- reads project_snapshot, project_publication, project_event, project
-- grain: one row a series, publication that is followed by a complete one, dataset, organization and pair of lights (those of
-- the project's last words)
--   year, next_year: those of the publication and of the next one; n_told: projects that it tells of; n_absent: those of
--     them that the next one leaves out; n_absent_dated: those of these that had announced an end; n_absent_past: it had passed
create table project_followed as
select
  m.series, m.publication_on, year(m.publication_on)::smallint as year, m.dataset_id, j.organization_key, j.official_light, j.light,
  count(*) as n_told,
  year(x.next_on)::smallint as next_year,
  count(e.project_no) as n_absent,
  count(e.past_end) as n_absent_dated,
  count(*) filter (e.past_end) as n_absent_past
from (select distinct project_no, series, publication_on, dataset_id from project_snapshot) m
join project j on j.project_no = m.project_no
join project_publication x on x.series = m.series and x.publication_on = m.publication_on and x.next_on is not null
left join (
  select project_no, seen_on, bool_or(past_end) as past_end
  from project_event
  where kind = 'absent'
  group by project_no, seen_on
) e
  on e.project_no = m.project_no and e.seen_on = x.next_on
group by m.series, m.publication_on, x.next_on, m.dataset_id, j.organization_key, j.official_light, j.light
order by m.series, m.publication_on, m.dataset_id, j.organization_key, j.official_light, j.light
