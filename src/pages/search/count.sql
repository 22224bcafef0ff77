-- How many processes match.
-- fragments: filters
-- grain: one row
select count(*) as n from process p where {{filters}}
