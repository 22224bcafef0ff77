-- Additional expenses of a process, with the publisher's own reason, each with its file and place.
-- params: pid
-- grain: one row an expense
select
  e.name, e.oid, e.spent_on::varchar as spent_on, e.published_on::varchar as published_on, e.amount, e.currency,
  e.description, x.kind, x.state, x.file_id, x.line, x.byte_offset, x.byte_length
from expense e
left join fact x on x.rid = e.rid
where e.pid = $pid
order by coalesce(e.spent_on, e.published_on), e.name
