-- Joins the organizations that a reviewed decision says are the same.
-- reads organization_judged
-- grain: changes the rows of resolved that such a decision names
update resolved
set org_key = j.now_key
from (select distinct org_key, now_key from organization_judged where state = 'applied' and now_key <> org_key) j
where resolved.org_key = j.org_key
