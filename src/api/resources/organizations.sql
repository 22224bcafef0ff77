-- Organizations with what they bought and won. Private individuals are never among them.
-- fragments: kept (who is listed), words (conditions on oid), where, keys (columns of the order's keys), order, limit
-- params: the words
-- grain: one row an organization
select
  org_key as id, name, locality, region, country, scheme, identifier, tier, n_bought as bought,
  bought_amount::varchar as "boughtAmount", n_won as won, won_amount::varchar as "wonAmount", n_bid_on as "bidOn",
  first_day::varchar as "firstDay", last_day::varchar as "lastDay"{{keys}}
from organization_mart
where not is_person and {{kept}} {{words}} and {{where}}
{{order}}
{{limit}}
