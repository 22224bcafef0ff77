-- Keeps the processes or contracts that a flag finds.
-- fragments: verdict (the table of one subject's verdicts)
-- params: flag, kind
insert into flagged_process
select $flag, $kind, pid, part_no, buyer_oid, year, observed, threshold, peers
from {{verdict}} v
where result = 'flagged'
order by pid, part_no
