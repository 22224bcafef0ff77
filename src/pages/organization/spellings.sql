-- The other spellings under which an organization is named.
-- params: oid
-- grain: one row a spelling
select name from organization_name where oid = $oid order by name
