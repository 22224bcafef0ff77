-- Years of the edition's processes; null for those that have no day.
-- grain: one row a year
select distinct year from process order by year
