-- SEAO's final amounts of the processes that are here.
-- The contractor is found by its own key, else by its plain name among the suppliers of the same process.
-- reads fact, chosen, resolved, organization, award_supplier
-- grain: one row a final
create table final as
with named as (
  select pid, plain_name(name) as plain, min(oid) as oid
  from award_supplier
  group by all
  having count(distinct oid) = 1
)
select
  c.pid, coalesce(n.oid, o.oid) as oid, f.contractor_name as name, f.fact_at::date as final_on, f.published_at::date as published_on,
  case when f.amount > 0 then f.amount end as amount, 'CAD' as currency, f.rid
from fact f
join chosen c on c.ocid = f.ocid
left join resolved r on r.party_key = f.party_key
left join organization o on o.org_key = r.org_key
left join named n on n.pid = c.pid and n.plain = plain_name(f.contractor_name)
where f.family = 'final' and f.state = 'loaded'
order by c.pid, f.published_at, f.rid
