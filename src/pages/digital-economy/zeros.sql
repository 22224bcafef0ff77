-- Zeros that stand for nothing published, by file and year.
-- grain: one row a file, indicator and year
select f.name as file, f.sha256, o.indicator, left(o.period, 4) as year, count(*) as n
from observation_finding o
join source_file f on f.file_id = o.file_id
where o.rule = 'zeroForMissing'
group by all
order by f.name, o.indicator, year
