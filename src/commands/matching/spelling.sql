-- Spellings of firms, with the family that the publisher of the list put them in; no place is given.
-- fragments: path (CSV)
-- grain: one row a spelling
create table spelling as
select parent_company as family, company_name as name, replace(plain_name(company_name), ' ', '') as plain
from read_csv({{path}}, header = true, all_varchar = true)
