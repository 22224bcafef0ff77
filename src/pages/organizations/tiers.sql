-- How many organizations each way of recognizing gives; private individuals are left out.
-- joined: how many of them a reviewed decision put together
-- grain: one row a tier
with joined as (
  select distinct now_key from organization_judged where state = 'applied' and now_key <> org_key
)
select m.tier, count(*) as n, count(j.now_key) as joined
from organization_mart m
left join joined j on j.now_key = m.org_key
where not m.is_person
group by m.tier
order by case m.tier when 1 then 1 when 2 then 2 else 3 end
