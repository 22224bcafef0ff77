-- The awards of each organization, side by side: those of a buyer's processes, and those that a supplier won.
-- reads award_mart
-- grain: one row an organization, role, active award and supplier
create table organization_award as
with belonging as (
  select
    buyer_oid as organization_oid, 'buyer' as role, pid, award_no, oid, n_suppliers, amount, currency, share, awarded_on,
    year, category, method, region, is_it, dataset_id, buyer_oid, is_person
  from award_mart
  where buyer_oid is not null
  union all
  select
    oid, 'supplier', pid, award_no, oid, n_suppliers, amount, currency, share, awarded_on,
    year, category, method, region, is_it, dataset_id, buyer_oid, is_person
  from award_mart
  where oid is not null and not is_person
)
select
  organization_oid, role, pid, award_no, oid, n_suppliers, amount, currency, share, awarded_on,
  year, category, method, region, is_it, dataset_id, buyer_oid, is_person
from belonging
order by organization_oid, role
