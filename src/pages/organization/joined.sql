-- The key under which an organization stands since a reviewed decision joined it to another.
-- params: key
-- grain: at most one row
select distinct now_key from organization_judged where org_key = $key::varchar and now_key <> org_key and state = 'applied'
