-- Final amounts of a process, as SEAO publishes them.
-- params: pid
-- grain: one row a final
select
  f.name, case when m.is_person is false then m.org_key end as organization, f.final_on::varchar as final_on,
  f.published_on::varchar as published_on, f.amount, f.currency
from final f
left join organization_mart m on m.oid = f.oid
where f.pid = $pid
order by f.published_on, f.name
