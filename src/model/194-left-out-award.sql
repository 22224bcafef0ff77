-- Awards whose amount sums leave out: it is doubtful itself, or the contract's final is far from it.
-- reads doubtful_amount, contract, award
-- grain: one row an award
create temp table left_out_award as
select pid, part_no as award_no from doubtful_amount where part = 'award' and spoils_amount
union
select d.pid, k.award_no
from doubtful_amount d
join contract k on k.pid = d.pid and k.contract_no = d.part_no
where d.rule = 'finalOutOfScale' and d.part = 'contract'
union
select d.pid, a.award_no
from doubtful_amount d
join award a on a.pid = d.pid
where d.rule = 'finalOutOfScale' and d.part = 'process'
