select t.pid from token t where t.word >= {{from}} and t.word < {{to}}
union
select x.pid
from organization_process x
where x.oid in (select o.oid from organization_token o where o.word >= {{from}} and o.word < {{to}})
