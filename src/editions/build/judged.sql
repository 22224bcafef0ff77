-- The organizations that reviewed decisions name, and the key that each keeps; null where they are told to be different.
-- grain: one row a decision and organization
create temp table judged (decision_no integer, org_key varchar, kept_key varchar)
