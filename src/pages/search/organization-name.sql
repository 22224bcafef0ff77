-- An organization's name; private individuals have none here.
-- params: key
-- grain: at most one row
select name from organization_mart where org_key = $key and not is_person
