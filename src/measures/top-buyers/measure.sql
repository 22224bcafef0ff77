-- top-buyers: public bodies by what they awarded.
-- params: the usual filters, $currency, $limit
-- returns: key, subject_key, subject_name, value, numerator, denominator, n, not_computable,
-- left_out (processes with an award left out for its quality)
-- grain: one row a group and buyer
with summed as (
  select
    {{split}} as key, p.buyer_oid as oid,
    cast(sum(p.awarded_counted) filter (where p.currency = $currency) as decimal(18, 2)) as value,
    count(*) as n,
    count(*) filter (where p.n_awards > 0 and (p.awarded_amount is null or p.currency <> $currency)) as not_computable,
    count(*) filter (where p.currency = $currency and p.awarded_amount is distinct from p.awarded_counted) as left_out
  from process p
  where p.buyer_oid is not null and {{filters}}
  group by 1, 2
),
placed as (
  select key, oid, value, n, not_computable, left_out,
    row_number() over (partition by key order by value desc nulls last, oid) as place
  from summed
)
select
  s.key, m.org_key as subject_key, m.name as subject_name, s.value, s.value as numerator,
  null::decimal(18, 2) as denominator, s.n, s.not_computable, s.left_out
from placed s
join organization_mart m on m.oid = s.oid
where s.place <= $limit and s.value is not null
order by s.key nulls last, s.value desc, m.org_key
