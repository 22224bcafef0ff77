-- The keys and names of those who buy: few, so that naming them costs nothing.
-- reads organization_mart
-- grain: one row a buyer
create table buyer as
select oid, org_key, name from organization_mart where n_bought > 0 order by oid
