-- What each publication said of a project, every version of it.
-- params: no
-- grain: one row a day and version
select
  s.as_of::varchar as as_of, s.version_no, s.n_versions, s.state, s.publication, s.publication_on::varchar as publication_on,
  s.status, s.currency, s.cost, s.spent, s.end_on::varchar as end_on, s.end_text, s.percent_done, s.rating, s.file_id, s.line
from project_snapshot s
where s.project_no = $no
order by s.as_of, s.version_no
