-- Reviewed decisions about organizations, and the keys that they name.
-- grain: one row a decision, numbered in the order of the files
create table organization_decision (
  decision_no integer, decision varchar, reason_fr varchar, reason_en varchar, source varchar, reviewer varchar, decided_on date, origin varchar
)
