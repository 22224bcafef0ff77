-- The boundaries that stand, with the file and dataset that they come from.
-- grain: one row an area
select
  b.area, b.shape, f.name as file, f.sha256, d.licence, d.attribution
from boundary b
join source_file f on f.file_id = b.file_id
left join dataset d on d.dataset_id = f.dataset_id
where b.state = 'loaded'
order by b.area
