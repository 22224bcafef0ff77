-- The title of a process that is here, by its ocid or number.
-- params: ocid (or a number)
-- grain: at most one row
select p.ocid, p.title
from (select distinct t.pid from token t where t.word in (lower($ocid), lower(substr($ocid, 13)))) found
join process p on p.pid = found.pid
where p.ocid = $ocid or p.number = $ocid
order by (p.ocid = $ocid) desc
limit 1
