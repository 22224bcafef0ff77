-- The process itself, by its ocid; a number alone finds what has it. The index of words leads to both.
-- params: ocid (or a number)
-- grain: one row a process that has this ocid or number; two at most
select
  p.pid, p.ocid, p.number, p.title, p.description, p.tender_id, p.status, p.method, p.method_details, p.method_rationale,
  p.category, p.category_details, p.award_criteria, p.notice_type, m.org_key as buyer, p.buyer_name, p.region,
  p.day::varchar as day, p.tender_start, p.tender_end, p.tender_days, p.estimated_amount, p.estimated_currency,
  p.n_bids, p.n_disqualified, p.tenderers, p.n_awards, p.awarded_on::varchar as awarded_on, p.awarded_amount, p.currency,
  p.n_suppliers, p.n_contracts, p.n_amendments, p.ends_at, p.n_finals, p.final_amount, p.n_expenses, p.expenses_amount,
  p.is_it, p.unspsc, p.dataset_id, d.title_fr, d.title_en, d.publisher, d.licence, d.attribution
from (select distinct t.pid from token t where t.word in (lower($ocid), lower(substr($ocid, 13)))) found
join process p on p.pid = found.pid
left join organization_mart m on m.oid = p.buyer_oid
left join dataset d on d.dataset_id = p.dataset_id
where p.ocid = $ocid or p.number = $ocid
order by (p.ocid = $ocid) desc
limit 2
