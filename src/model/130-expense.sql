-- SEAO's additional expenses of the processes that are here, with the publisher's own reason.
-- grain: one row an expense
create table expense as
with named as (
  select pid, plain_name(name) as plain, min(oid) as oid
  from award_supplier
  group by all
  having count(distinct oid) = 1
)
select
  c.pid, coalesce(n.oid, o.oid) as oid, f.contractor_name as name, f.fact_at::date as spent_on, f.published_at::date as published_on,
  f.amount, 'CAD' as currency, f.description, f.rid
from fact f
join chosen c on c.ocid = f.ocid
left join resolved r on r.party_key = f.party_key
left join organization o on o.org_key = r.org_key
left join named n on n.pid = c.pid and n.plain = plain_name(f.contractor_name)
where f.family = 'expense' and f.state = 'loaded'
order by c.pid, f.published_at, f.rid
