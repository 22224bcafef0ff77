-- How many private individuals are left out of the lists.
-- grain: one row
select count(*) as n from organization_mart where is_person
