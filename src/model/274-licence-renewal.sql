-- The licence that each licence follows, with the reasons for saying so. The publisher states it; else an earlier licence
-- of the same buyer, awarded 30 days to six years before, that has the same subject (the title without numbers, dates and
-- words of renewal), or names a product of the same publisher (three years before at most, where nothing else is common),
-- or has the same supplier and class where the title says renewal.
-- Of several, the one with the strongest reason and then the latest is kept.
-- reads licence, process, process_product, related, title
-- grain: one row a licence that follows another
create table licence_renewal as
with subject as (
  select
    l.pid,
    trim(regexp_replace(regexp_replace(
      regexp_replace(t.plain, '([a-z]{3})s\b', '\1', 'g'),
      '\b([a-z]*[0-9][a-z0-9]*|renouvellement|renewal|renouveler|reconduction|prolongation|contrat|contract|annuel|annuelle|annual|an|annee|year|periode|janvier|fevrier|mars|mar|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|de|du|des|la|le|les|l|d|un|une|pour|et|a|au|aux|en|the|of|for|and|to)\b',
      ' ', 'g'), ' +', ' ', 'g')) as words
  from licence l
  join process p on p.pid = l.pid
  join title t on t.title = p.title
),
dated as (
  select l.pid, l.buyer_oid, l.supplier_oid, l.unspsc, l.says_renewal, l.starts_on, case when contains(s.words, ' ') then s.words end as subject
  from licence l
  left join subject s on s.pid = l.pid
  where l.n_awards > 0
),
product as (
  select pid, product from process_product where by_title
),
stated as (
  select distinct r.pid, e.pid as previous_pid
  from related r
  join process e on e.ocid = r.identifier
  join licence l on l.pid = r.pid
  where regexp_matches(r.relationship, '\b(renewalProcess|replacementProcess)\b')
    and (coalesce(e.awarded_on, e.day), e.pid) < (l.starts_on, l.pid)
),
alike as (
  select l.pid, e.pid as previous_pid
  from dated l
  join dated e on e.buyer_oid = l.buyer_oid and e.subject = l.subject
  union
  select l.pid, e.pid
  from dated l
  join product lp on lp.pid = l.pid
  join product ep on ep.product = lp.product
  join dated e on e.pid = ep.pid and e.buyer_oid = l.buyer_oid
  union
  select l.pid, e.pid
  from dated l
  join dated e on e.buyer_oid = l.buyer_oid and e.supplier_oid = l.supplier_oid and e.unspsc = l.unspsc
  where l.says_renewal
    and not exists (
      select 1 from product lp join product ep on ep.pid = e.pid and ep.product <> lp.product where lp.pid = l.pid
    )
),
pair as (
  select a.pid, a.previous_pid
  from alike a
  join dated l on l.pid = a.pid
  join dated e on e.pid = a.previous_pid
  where date_diff('day', e.starts_on, l.starts_on) between 30 and 2192
    and (
      date_diff('day', e.starts_on, l.starts_on) <= 1096
      or l.subject = e.subject or l.supplier_oid = e.supplier_oid or l.says_renewal
    )
  union
  select pid, previous_pid from stated
),
reasoned as (
  select
    x.pid, x.previous_pid,
    (s.pid is not null) as stated,
    (l.subject = e.subject) is true as same_subject,
    exists (select 1 from product lp join product ep on ep.product = lp.product and ep.pid = x.previous_pid where lp.pid = x.pid) as same_product,
    (l.supplier_oid = e.supplier_oid) is true as same_supplier,
    l.says_renewal is true as says_renewal,
    date_diff('day', e.starts_on, l.starts_on)::integer as days
  from pair x
  left join stated s on s.pid = x.pid and s.previous_pid = x.previous_pid
  left join dated l on l.pid = x.pid
  left join dated e on e.pid = x.previous_pid
)
select pid, previous_pid, stated, same_subject, same_product, same_supplier, says_renewal, days
from reasoned
qualify row_number() over (
  partition by pid
  order by stated desc, same_subject desc, same_product desc, same_supplier desc, days, previous_pid desc
) = 1
order by pid
