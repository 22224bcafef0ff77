-- Awards of a process.
-- params: pid
-- grain: one row an award
select award_no, award_id, title, status, awarded_at, amount, currency, total_amount, n_suppliers, planned_end
from award
where pid = $pid
order by award_no
