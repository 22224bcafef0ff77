-- Additional expenses of a process, with the publisher's own reason, each with its file and place.
-- params: pid
-- grain: one row an expense
select
  e.name, case when m.is_person is false then m.org_key end as organization, e.spent_on::varchar as spent_on,
  e.published_on::varchar as published_on, e.amount, e.currency, e.description,
  x.kind, x.state, x.line, x.byte_offset, x.byte_length, s.sha256, s.name as file
from expense e
left join fact x on x.rid = e.rid
left join source_file s on s.file_id = x.file_id
left join organization_mart m on m.oid = e.oid
where e.pid = $pid
order by coalesce(e.spent_on, e.published_on), e.name
