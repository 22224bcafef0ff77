-- How many projects the filters keep.
-- fragments: filters (conditions on p)
-- params: those of the filters
-- grain: one row
select count(*) as n from project p where {{filters}}
