-- Keeps the organizations, pairs or buyers' categories that a flag finds.
-- params: flag, kind
-- reads verdict
insert into flagged_organization
select $flag, $kind, oid, other_oid, category, year, observed, threshold, peers
from verdict
where result = 'flagged'
order by oid, other_oid, category, year
