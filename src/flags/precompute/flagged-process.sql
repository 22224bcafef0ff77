-- Keeps the processes or contracts that a flag finds.
-- params: flag, kind
-- reads verdict
insert into flagged_process
select $flag, $kind, pid, part_no, buyer_oid, year, observed, threshold, peers
from verdict
where result = 'flagged'
order by pid, part_no
