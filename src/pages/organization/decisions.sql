-- Reviewed decisions about an organization, and the others that they name.
-- params: key
-- grain: one row a decision and other organization, in the order of the decisions
select distinct
  d.decision_no, d.decision, d.reason_fr, d.reason_en, d.source, d.reviewer, d.decided_on, o.org_key, o.name,
  o.now_key, o.state
from organization_judged j
join organization_decision d on d.decision_no = j.decision_no
join organization_judged o on o.decision_no = j.decision_no and o.org_key <> $key::varchar
where j.now_key = $key::varchar and j.state = 'applied' and (d.decision = 'same' or o.now_key <> $key::varchar)
order by d.decision_no, o.org_key
