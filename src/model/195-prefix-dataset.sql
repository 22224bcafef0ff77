-- Which dataset a publisher's ocid prefix comes from.
-- grain: one row a prefix
create temp table prefix_dataset as
select left(r.ocid, 11) as prefix, max(f.dataset_id) as dataset_id
from release r
join source_file f on f.file_id = r.file_id
group by left(r.ocid, 11)
