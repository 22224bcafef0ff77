-- licence-suppliers: suppliers by what they were awarded for licences of software; a consortium's amount is divided equally.
-- Private individuals are not ranked. With $supplier, the row of that supplier alone.
-- params: the usual filters, $currency, $limit
-- returns: key, subject_key, subject_name, value, numerator, denominator, n, not_computable,
-- left_out (awards left out for the quality of their amount)
-- grain: one row a group and supplier
with summed as (
  select
    {{split}} as key, p.oid,
    sum(p.share) filter (where p.currency = $currency) as value,
    count(distinct p.pid) as n,
    count(*) filter (where not p.is_left_out and (p.share is null or p.currency <> $currency)) as not_computable,
    count(*) filter (where p.is_left_out) as left_out
  from award_mart p
  where p.oid is not null and not p.is_person and p.pid in (select l.pid from licence l) and {{filters}}
    and ($supplier::varchar is null or p.oid = (select x.oid from organization_mart x where x.org_key = $supplier::varchar))
  group by 1, 2
),
placed as (
  select key, oid, value, n, not_computable, left_out,
    row_number() over (partition by key order by value desc nulls last, oid) as place
  from summed
)
select
  s.key, m.org_key as subject_key, m.name as subject_name, cast(s.value as decimal(18, 2)) as value,
  cast(s.value as decimal(18, 2)) as numerator, null::decimal(18, 2) as denominator, s.n, s.not_computable, s.left_out
from placed s
join organization_mart m on m.oid = s.oid
where s.place <= $limit and s.value is not null
order by s.key nulls last, s.value desc, m.org_key
