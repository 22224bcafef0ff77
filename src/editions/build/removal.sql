-- Processes taken out by law: what is left of them, in any table, is this row.
-- grain: one row a removal, numbered in the order of removal
create table removal (removal_no integer, ocid varchar, removed_on date, reason varchar, authority varchar)
