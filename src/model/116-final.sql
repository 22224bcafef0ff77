-- SEAO's final amounts of the processes that are here.
-- The contractor is found by its own key, else by its plain name among the suppliers of the same process.
-- reads fact, seg_release, dropped, party_organization, award_supplier
-- grain: one row a final
create table final as
with here as (
  select p.rid::integer as pid, f.rid, f.contractor_name, f.party_key, f.fact_at, f.published_at, f.amount, f.description
  from fact f
  join seg_release p on p.ocid = f.ocid
  where not exists (select 1 from dropped d where d.rid = p.rid) and f.family = 'final' and f.state = 'loaded'
),
named as (
  select s.pid, plain_name(s.name) as plain, min(s.oid) as oid
  from award_supplier s
  where s.pid in (select h.pid from here h)
  group by all
  having count(distinct s.oid) = 1
)
select
  f.pid, coalesce(n.oid, o.oid) as oid, f.contractor_name as name, f.fact_at::date as final_on, f.published_at::date as published_on,
  case when f.amount > 0 then f.amount end as amount, 'CAD' as currency, f.rid
from here f
left join party_organization o on o.party_key = f.party_key
left join named n on n.pid = f.pid and n.plain = plain_name(f.contractor_name)
order by f.pid, f.published_at, f.rid
