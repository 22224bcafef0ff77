-- Suppliers of awards. A consortium's members each link to its award; the full amount is counted once, with the award.
-- grain: one row a supplier of an award
create table award_supplier as
select s.rid::integer as pid, s.award_no::integer as award_no, o.oid, s.name
from seg_award_supplier s
left join party_organization o on o.party_key = s.party_key
where not exists (select 1 from dropped d where d.rid = s.rid)
