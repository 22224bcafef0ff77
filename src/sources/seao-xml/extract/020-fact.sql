-- Finals and additional expenses of SEAO's XML files.
-- fragments: base (first row id of the chunk)
-- grain: one row a final, an expense, or a notice whose list of expenses was revised
select
  s.rowid + {{base}} as rid,
  p.kind, p.file_no, p.line, p.byte_offset, p.byte_length, p.verbatim, p.row_offset, p.row_length, p.n_children, s.content_hash,
  r.ocid as ocid,
  r.reference as reference,
  r.contractor.id as contractor_id,
  r.contractor.name as contractor_name,
  r.contractor.neq as contractor_neq,
  party_key(r.ocid, r.contractor.id, r.contractor.name) as party_key,
  try_cast(coalesce(r.finalDate, r."date") as timestamptz) as fact_at,
  try_cast(r.publishedDate as timestamptz) as published_at,
  try_cast(r.amount as decimal(18, 2)) as amount,
  r.description as description,
  try_cast(r.periodEnd as date) as period_end,
  try_cast(r."sequence" as integer) as sequence
from staged s
join places p on p.rowid = s.rowid
where r.ocid is not null
