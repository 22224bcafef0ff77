-- How many buyers or suppliers there are.
-- fragments: kept (who is listed), words (a condition on oid for each word searched for)
-- params: the words
-- grain: one row
select count(*) as n
from organization_mart
where not is_person and {{kept}} {{words}}
