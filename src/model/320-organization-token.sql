-- The index of words of organizations' names, for the search of buyers and suppliers.
-- grain: one row a word and organization, in the order of words
create table organization_token as
select distinct unnest(string_split(name_plain, ' ')) as word, oid
from organization_mart
where not is_person
order by word, oid
