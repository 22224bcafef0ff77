-- Final amounts of a process, as SEAO publishes them, each with its file and place.
-- params: pid
-- grain: one row a final
select
  f.name, f.oid, f.final_on::varchar as final_on, f.published_on::varchar as published_on, f.amount, f.currency,
  x.kind, x.state, x.file_id, x.line, x.byte_offset, x.byte_length
from final f
left join fact x on x.rid = f.rid
where f.pid = $pid
order by f.published_on, f.name
