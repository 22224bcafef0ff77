-- Direct awards beside the amount under which the law lets their buyer award directly on that day, where its source is
-- known (content/thresholds). A day without a known threshold has none.
-- reads award_fact, process, organization_mart, direct_award_threshold
-- grain: one row a direct award and supplier
create table direct_award as
select
  a.pid, a.award_no, a.buyer_oid, a.oid, a.category, a.is_person, a.share, a.awarded_on, a.award_day,
  p.year, t.amount as threshold, t.source as threshold_source
from award_fact a
join process p on p.pid = a.pid
left join organization_mart b on b.oid = a.buyer_oid
left join direct_award_threshold t
  on t.prefix = left(p.ocid, 11) and t.category = a.category
  and t.applies_to = case when b.municipal in ('1', 'true') then 'municipal' else 'publicBody' end
  and a.awarded_on >= t.from_day and a.awarded_on <= t.to_day
where a.method = 'direct'
