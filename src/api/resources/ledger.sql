-- Entries of the ledger of projects: what each publication said, every version of it, and each plan; with the fingerprint by
-- which the entry is found in the chained file (the SHA-256 of its body, made as editions/ledger/entries.sql makes it).
-- fragments: filters (conditions on p), where, keys (columns of the order's keys), order, limit
-- params: those of the filters
-- grain: one row an entry
select
  p.kind, p.project, p."asOf", p."publishedOn", p.version, p.state, p.baseline, p.currency, p.cost, p.spent, p."start", p."end",
  p."percentDone", p.rating, p.reason, p.file, p.line, p.fingerprint, p.id as row_id{{keys}}
from (
  select
    'snapshot' as kind, s.project_id as project, s.as_of::varchar as "asOf", s.publication_on::varchar as "publishedOn",
    s.version_no::bigint as version, s.state, null::bigint as baseline, s.currency, s.cost::varchar as cost, s.spent::varchar as spent,
    s.start_on::varchar as "start", s.end_on::varchar as "end", s.percent_done::double as "percentDone", s.rating,
    null::varchar as reason, f.sha256 as file, s.line::bigint as line, s.rowid * 2 as id, s.project_no, s.as_of as day, 0 as part, s.version_no as nth,
    sha256(to_json({
      'kind': 'snapshot', 'project': s.project_id, 'asOf': s.as_of, 'publishedOn': s.publication_on, 'series': s.series,
      'title': s.title, 'organization': s.organization, 'status': s.status, 'currency': s.currency,
      'cost': s.cost::varchar, 'spent': s.spent::varchar, 'start': s.start_on, 'end': s.end_on, 'endText': s.end_text,
      'percentDone': s.percent_done, 'rating': s.rating, 'rater': s.rater, 'file': f.sha256, 'line': s.line
    })::varchar) as fingerprint
  from project_snapshot s
  join source_file f on f.file_id = s.file_id
  union all
  select
    'baseline', j.project_id, b.told_on::varchar, b.publication_on::varchar, null, null, b.n::bigint, b.currency, b.cost::varchar, null,
    b.start_on::varchar, b.end_on::varchar, null, null, b.reason, f.sha256, b.line::bigint, b.rowid * 2 + 1, b.project_no, b.told_on, 1, b.n,
    sha256(to_json({
      'kind': 'baseline', 'project': j.project_id, 'n': b.n, 'origin': b.origin, 'approvedOn': b.approved_on, 'toldOn': b.told_on,
      'currency': b.currency, 'cost': b.cost::varchar, 'start': b.start_on, 'end': b.end_on, 'scope': b.scope,
      'reason': b.reason, 'approver': b.approver, 'file': f.sha256, 'line': b.line
    })::varchar)
  from project_baseline b
  join project j on j.project_no = b.project_no
  join source_file f on f.file_id = b.file_id
) p
where {{filters}} and {{where}}
{{order}}
{{limit}}
