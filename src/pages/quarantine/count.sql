-- How many rows are in quarantine.
-- grain: one row
select count(*) as n from quarantine
