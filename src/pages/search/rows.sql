-- Every result, for JSON and CSV, without a cap; amounts and instants as exact texts. Names of private individuals are in no list.
-- fragments: from, organizations (organization_mart, or the rows of it that are needed), filters, order ("order by …", or nothing: the edition's own order)
-- grain: one row a process
select
  p.pid as row_id, p.ocid, p.number, p.title, m.org_key as "buyerId", p.buyer_name as buyer, p.day::varchar as day, p.year, p.method,
  p.method_details as "methodDetails", p.category, p.is_it as it, p.region, p.status, p.tenderers as bidders,
  p.awarded_amount::varchar as "awardedAmount", p.currency, p.final_amount::varchar as "finalAmount",
  p.expenses_amount::varchar as "expensesAmount",
  w.org_key as "supplierId", case when w.is_person is false then w.name end as supplier, p.n_suppliers as suppliers,
  strftime(timezone('UTC', p.tender_start), '%Y-%m-%dT%H:%M:%S.%gZ') as "tenderStart",
  strftime(timezone('UTC', p.tender_end), '%Y-%m-%dT%H:%M:%S.%gZ') as "tenderEnd", p.unspsc, p.dataset_id as dataset
from {{from}}
left join {{organizations}} m on m.oid = p.buyer_oid
left join {{organizations}} w on w.oid = p.supplier_oid and not w.is_person
where {{filters}}
{{order}}
