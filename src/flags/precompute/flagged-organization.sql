-- Keeps the organizations, pairs or buyers' categories that a flag finds.
-- fragments: verdict (the table of one subject's verdicts)
-- params: flag, kind
insert into flagged_organization
select $flag, $kind, oid, other_oid, category, year, observed, threshold, peers
from {{verdict}} v
where result = 'flagged'
order by oid, other_oid, category, year
