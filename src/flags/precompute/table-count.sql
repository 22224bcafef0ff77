-- How many subjects of each flag have each result, with its default parameters: in all (with the fields that are missing),
-- by year, and by buyer.
-- side: whole · year · buyer
-- grain: one row a flag, kind of subject, side and group
create table flag_count (
  flag varchar, kind varchar, side varchar, result varchar, missing varchar, year smallint, buyer_oid integer, n bigint)
