-- Suppliers of awards. A consortium's members each link to its award; the full amount is counted once, with the award.
-- grain: one row a supplier of an award
create table award_supplier as
select c.pid, s.award_no::integer as award_no, o.oid, s.name
from seg_award_supplier s
join chosen c on c.rid = s.rid
left join resolved r on r.party_key = s.party_key
left join organization o on o.org_key = r.org_key
order by c.pid, s.award_no, o.oid
