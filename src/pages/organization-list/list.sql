-- Buyers or suppliers, a page at a time. Private individuals are never among them.
-- fragments: kept (who is listed), number and amount (columns of the role), words (a condition on oid for each word
-- searched for), order, limit and offset (our own whole numbers: the engine plans a short list only when it knows them)
-- params: the words
-- grain: one row an organization
select
  org_key as id, name, locality, region, scheme, identifier, tier, {{number}} as n_processes, {{amount}}::varchar as amount,
  first_day::varchar as first_day, last_day::varchar as last_day
from organization_mart
where not is_person and {{kept}} {{words}}
order by {{order}}
{{limit}}
