-- What rules of quality find in a process.
-- params: pid
-- grain: one row a finding
select rule, part, part_no, observed, reference, spoils_amount
from quality_finding
where pid = $pid::integer
order by rule, part, part_no
