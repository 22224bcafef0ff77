-- Awards. Zero means "not given".
-- grain: one row an award
create table award as
select
  a.rid::integer as pid, a.award_no::integer as award_no, a.award_id, a.title, coalesce(a.status, 'active') as status, a.awarded_at,
  case when a.amount > 0 then a.amount end as amount,
  case when a.amount > 0 then a.currency end as currency,
  case when a.total_amount > 0 then a.total_amount end as total_amount,
  a.n_suppliers::integer as n_suppliers, a.planned_end
from seg_award a
where not exists (select 1 from dropped d where d.rid = a.rid)
