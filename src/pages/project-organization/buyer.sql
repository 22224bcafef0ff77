-- The buyer of this name, letter for letter: the same body, seen by its contracts.
-- params: name
-- grain: at most one row
select org_key from buyer where name = $name limit 1
