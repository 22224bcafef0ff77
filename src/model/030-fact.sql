-- Finals and additional expenses (SEAO XML), and which of them stand.
-- A final is known by notice, contractor, publication date and rank among equals (lots); the latest period wins, a
-- revision beats the first version. A final published again on a later day replaces the earlier ones of that contractor:
-- 400 contractors of the 2018-2021 files have several, and their amounts repeat or follow one another. A revised list of expenses replaces all that was published up to its period.
-- grain: one row a final, expense or revised list
create table fact as
with ranked as (
  select
    f.*,
    case when kind in ('final', 'finalRevision') then 'final' when kind = 'expenseRevision' then 'list' else 'expense' end as family,
    max(case when kind = 'expenseRevision' then period_end end) over (partition by ocid) as revised_to,
    max(case when kind in ('final', 'finalRevision') then published_at end) over (partition by ocid, contractor_id) as last_final_at
  from seg_fact f
),
standing as (
  select
    rid,
    row_number() over (
      partition by family, ocid,
        case when family = 'list' then '' else coalesce(contractor_id, '') end,
        case when family = 'list' then null else published_at end,
        case when family = 'expense' then fact_at end,
        case when family = 'expense' then amount end,
        case when family = 'expense' then description end,
        case when family = 'list' then 0 else sequence end
      order by
        case when family = 'expense' and kind = 'expense' and period_end <= revised_to then 1 else 0 end,
        period_end desc, kind desc, content_hash desc, file_id, byte_offset, rid
    ) as version
  from ranked
)
select
  r.rid, r.file_id, r.kind, r.family, r.ocid, r.contractor_name, r.party_key, r.fact_at, r.published_at, r.amount,
  r.description, r.period_end, r.content_hash, r.line, r.byte_offset, r.byte_length, r.verbatim,
  case
    when s.version > 1 then 'superseded'
    when r.family = 'final' and r.published_at < r.last_final_at then 'superseded'
    when r.family = 'expense' and r.kind = 'expense' and r.period_end <= r.revised_to then 'superseded'
    when r.kind = 'revisedExpense' and r.period_end < r.revised_to then 'superseded'
    else 'loaded'
  end as state
from ranked r
join standing s on s.rid = r.rid
