-- Rows that do not stand for a process: superseded, out of order, or taken up in a merged release.
-- reads release, merged (rid, ocid: rows of the merged releases)
-- grain: one row a row id; what is not here stands, and its row id is its process's pid
create temp table dropped as
select r.rid
from release r
left join merged m on m.ocid = r.ocid
where r.state <> 'loaded' or m.ocid is not null
