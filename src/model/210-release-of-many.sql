-- Which process a row belongs to, where a process has several rows; a lone row's id is its process's pid.
-- grain: one row a release or notice of a process that has several
create table release_of_many as
select p.pid, r.rid
from release r
join process p on p.ocid = r.ocid
where r.n_versions > 1
order by p.pid, r.rid
