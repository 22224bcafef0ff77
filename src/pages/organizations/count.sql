-- How many pairs may be the same.
-- grain: one row
select count(*) as n from organization_candidate
