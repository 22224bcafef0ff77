-- One page of results.
-- fragments: filters, order; params: those of the filters, $limit, $offset
-- grain: one row a process
select
  p.ocid, p.number, p.title, p.day::varchar as day, p.method, p.category, p.is_it, p.status, p.tenderers,
  p.awarded_amount, p.currency, p.n_awards, p.n_suppliers, p.supplier_name, p.buyer_name, m.org_key as buyer
from (
  select q.pid, row_number() over (order by {{outer_order}}) as place
  from (
    select p.pid, p.day, p.ocid, p.awarded_amount, p.title
    from process p
    where {{filters}}
    order by {{order}}
    limit $limit offset $offset
  ) q
) chosen
join process p on p.pid = chosen.pid
left join organization_mart m on m.oid = p.buyer_oid
order by chosen.place
