-- top-suppliers: suppliers by what they were awarded; a consortium's amount is divided equally among its members.
-- Parts are decimals, so that their sum does not depend on the order of rows. Private individuals are not ranked.
-- With $supplier, the row of that supplier alone.
-- params: the usual filters, $currency, $limit
-- returns: key, subject_key, subject_name, value, numerator, denominator, n, not_computable
-- grain: one row a group and supplier
with won as (
  select
    {{split}} as key, s.oid, s.pid,
    case when a.currency = $currency then cast(cast(a.amount as double) / greatest(a.n_suppliers, 1) as decimal(28, 6)) end as amount
  from process p
  join award a on a.pid = p.pid and a.status = 'active'
  join award_supplier s on s.pid = a.pid and s.award_no = a.award_no
  where {{filters}}
    and ($supplier::varchar is null or s.oid = (select x.oid from organization_mart x where x.org_key = $supplier::varchar))
),
summed as (
  select
    key, oid, cast(sum(amount) as decimal(18, 2)) as value, count(distinct pid) as n,
    count(*) filter (where amount is null) as not_computable,
    row_number() over (partition by key order by sum(amount) desc nulls last, oid) as place
  from won
  where oid is not null and oid not in (select x.oid from organization_mart x where x.is_person)
  group by key, oid
)
select
  s.key, m.org_key as subject_key, m.name as subject_name, s.value, s.value as numerator,
  null::decimal(18, 2) as denominator, s.n, s.not_computable
from summed s
join organization_mart m on m.oid = s.oid
where s.place <= $limit and s.value is not null
order by s.key nulls last, s.value desc, m.org_key
