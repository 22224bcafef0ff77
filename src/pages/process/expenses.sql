-- Additional expenses of a process, with the publisher's own reason.
-- params: pid
-- grain: one row an expense
select
  e.name, case when m.is_person is false then m.org_key end as organization, e.spent_on::varchar as spent_on,
  e.published_on::varchar as published_on, e.amount, e.currency, e.description
from expense e
left join organization_mart m on m.oid = e.oid
where e.pid = $pid
order by coalesce(e.spent_on, e.published_on), e.name
