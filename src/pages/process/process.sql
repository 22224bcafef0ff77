-- Processes by the engine's own numbers. Whole numbers stand in the text, so that the engine looks them up by its index.
-- fragments: pids
-- grain: one row a process
select
  pid, ocid, number, title, description, tender_id, status, method, method_details, method_rationale, category,
  category_details, award_criteria, notice_type, buyer_oid, buyer_name, region, day::varchar as day, tender_start,
  tender_end, tender_days, estimated_amount, estimated_currency, n_bids, n_disqualified, tenderers, n_awards,
  awarded_on::varchar as awarded_on, awarded_amount, currency, n_suppliers, n_contracts, n_amendments, ends_at, n_finals,
  final_amount, n_expenses, expenses_amount, is_it, unspsc, dataset_id
from process
where pid in ({{pids}})
