-- The tables that measures read, cut to the rows of one organization: put before a measure's statement, they stand in
-- for the tables of the same names.
-- params: organization (oid), role (buyer · supplier)
-- grain: that of each table
process as (
  select
    pid, day, year, category, region, method, status, is_it, unspsc, dataset_id, buyer_oid, n_awards, awarded_amount,
    awarded_counted, currency, tenderers, n_expenses, expenses_amount, expenses_counted, n_finals, final_amount, final_counted,
    tender_days, n_lots
  from organization_process
  where oid = $organization::integer and role = $role::varchar
),
item as (
  select pid from organization_process where oid = $organization::integer and role = $role::varchar and has_items
)
