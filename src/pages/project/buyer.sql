-- The buyer of this name, letter for letter.
-- params: name
-- grain: at most one row
select oid from buyer where name = $name limit 1
