-- How many processes mention open source, as the filters keep them.
-- fragments: filters (conditions on p)
-- params: kind
-- grain: one row
select count(*) as n from open_source p where {{filters}}
