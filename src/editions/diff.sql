-- Processes of one edition only, and those whose flat row is not the same in both.
-- fragments: columns (of process in both editions, without the numbers that each edition gives)
-- grain: one row a kind of difference; examples: the first 20 ocids
with pairs as (
  select
    coalesce(e.ocid, l.ocid) as ocid,
    case when e.ocid is null then 'added' when l.ocid is null then 'removed' when e.row_hash <> l.row_hash then 'changed' end as what
  from (select ocid, hash({{columns}}) as row_hash from earlier.process) e
  full join (select ocid, hash({{columns}}) as row_hash from later.process) l on l.ocid = e.ocid
)
select what, count(*) as n, list_sort(min(ocid, 20)) as examples
from pairs
where what is not null
group by what
