-- Awards to new or occasional suppliers by year: of all, of each category, of each region.
-- grain: one row a split, key and year
select split, key, year, n, n_occasional as occasional, n_unknown as unknown
from firm_year
order by split, key nulls last, year
