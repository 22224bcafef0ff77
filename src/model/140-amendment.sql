-- Amendments of contracts. They carry no amount: the merged releases' changes tell what moved.
-- grain: one row an amendment
create table amendment as
select c.pid, a.contract_no::integer as contract_no, a.amendment_id, a.amended_at, a.rationale, a.description
from seg_amendment a
join chosen c on c.rid = a.rid
order by c.pid, a.contract_no, a.amended_at, a.amendment_id
