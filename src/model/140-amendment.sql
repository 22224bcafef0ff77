-- Amendments of contracts. They carry no amount: the merged releases' changes tell what moved.
-- grain: one row an amendment
create table amendment as
select a.rid::integer as pid, a.contract_no::integer as contract_no, a.amendment_id, a.amended_at, a.rationale, a.description
from seg_amendment a
where not exists (select 1 from dropped d where d.rid = a.rid)
