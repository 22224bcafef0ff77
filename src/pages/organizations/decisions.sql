-- Reviewed decisions about organizations and the organizations that they name; none that is about a private individual.
-- state: applied · absent (this edition has no such organization)
-- grain: one row a decision and organization, in the order of the decisions
select
  d.decision_no, d.decision, d.reason_fr, d.reason_en, d.source, d.reviewer, d.decided_on, d.origin,
  j.org_key, j.name, j.now_key, j.state,
  case when m.n_won + m.n_bid_on > 0 then 'supplier' when m.n_bought > 0 then 'buyer' end as role
from organization_decision d
join organization_judged j on j.decision_no = d.decision_no and j.state <> 'person'
left join organization_mart m on m.org_key = j.now_key and not m.is_person
order by d.decision_no, j.org_key
