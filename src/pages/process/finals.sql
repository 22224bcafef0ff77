-- Final amounts of a process, as SEAO publishes them, each with its file and place.
-- params: pid
-- grain: one row a final
select
  f.name, case when m.is_person is false then m.org_key end as organization, f.final_on::varchar as final_on,
  f.published_on::varchar as published_on, f.amount, f.currency,
  x.kind, x.state, x.line, x.byte_offset, x.byte_length, s.sha256, s.name as file
from final f
left join fact x on x.rid = f.rid
left join source_file s on s.file_id = x.file_id
left join organization_mart m on m.oid = f.oid
where f.pid = $pid
order by f.published_on, f.name
