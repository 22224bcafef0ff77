-- How many organizations each way of recognizing gives; private individuals are left out.
-- grain: one row a tier
select tier, count(*) as n
from organization_mart
where not is_person
group by tier
order by case tier when 1 then 1 when 2 then 2 else 3 end
