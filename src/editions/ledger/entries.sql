-- The entries of the ledger that this edition's projects make: every version of every snapshot, and every baseline.
-- reads project_snapshot, project_baseline, project, source_file
-- grain: one row an entry, as JSON text; the day described first, so that older facts are written before newer ones
select body
from (
  select
    s.as_of, 0 as part, s.project_id, s.version_no as nth,
    to_json({
      'kind': 'snapshot', 'project': s.project_id, 'asOf': s.as_of, 'publishedOn': s.publication_on, 'series': s.series,
      'title': s.title, 'organization': s.organization, 'status': s.status, 'currency': s.currency,
      'cost': s.cost::varchar, 'spent': s.spent::varchar, 'start': s.start_on, 'end': s.end_on, 'endText': s.end_text,
      'percentDone': s.percent_done, 'rating': s.rating, 'rater': s.rater, 'file': f.sha256, 'line': s.line
    })::varchar as body
  from project_snapshot s
  join source_file f on f.file_id = s.file_id
  union all
  select
    b.told_on, 1, p.project_id, b.n,
    to_json({
      'kind': 'baseline', 'project': p.project_id, 'n': b.n, 'origin': b.origin, 'approvedOn': b.approved_on, 'toldOn': b.told_on,
      'currency': b.currency, 'cost': b.cost::varchar, 'start': b.start_on, 'end': b.end_on, 'scope': b.scope,
      'reason': b.reason, 'approver': b.approver, 'file': f.sha256, 'line': b.line
    })::varchar
  from project_baseline b
  join project p on p.project_no = b.project_no
  join source_file f on f.file_id = b.file_id
)
order by as_of, part, project_id, nth
