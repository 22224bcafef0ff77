-- Errors in published observations, one by one: a zero that stands for nothing published, and a value in another unit than its
-- indicator's. Every version that was read counts: the error is the file's.
-- reads observation, indicator
-- grain: one row a rule and observation of a file
create table observation_finding as
select
  case when o.status = 'zeroForMissing' then 'zeroForMissing' else 'otherUnit' end as rule,
  o.file_id, o.dataset_id, o.indicator, o.area, o.part, o.period, coalesce(o.written, o.value::varchar) as written, o.unit, o.line, o.byte_offset
from observation o
left join indicator i on i.indicator = o.indicator
where o.status = 'zeroForMissing' or i.unit <> o.unit
order by o.file_id, o.byte_offset, o.indicator
