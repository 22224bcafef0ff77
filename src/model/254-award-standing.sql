-- How each supplier stood when it won: new (nothing won in the 24 months before), occasional (fewer than three awards, or
-- under 100,000 in all, in them), from elsewhere than the buyer's region. The stretch of 24 months is the same for every
-- award: counted from the first day of the data, newcomers would become rarer only because the data grow longer.
-- is_new, is_occasional: null where those 24 months are not in the data; is_elsewhere: null where a region is unknown
-- reads award_mart, covered_window, supplier_region, organization, seg_release
-- params: currency
-- grain: one row an active award and supplier
create table award_standing as
with days as (
  select oid, awarded_on, count(*) as n, coalesce(round(sum(share) filter (currency = $currency) * 100), 0)::double as cents
  from award_mart
  where oid is not null and awarded_on is not null
  group by oid, awarded_on
),
running as (
  select oid, awarded_on, n, cents,
    sum(n) over (partition by oid order by awarded_on rows unbounded preceding) as n_to,
    sum(cents) over (partition by oid order by awarded_on rows unbounded preceding) as cents_to
  from days
),
stood as (
  select r.oid, r.awarded_on,
    r.n_to - r.n - coalesce(b.n_to, 0) as n_before,
    r.cents_to - r.cents - coalesce(b.cents_to, 0) as cents_before
  from running r
  asof left join running b on b.oid = r.oid and (r.awarded_on - interval 24 month)::date > b.awarded_on
),
named as (
  select distinct delivery_region as region from seg_release where delivery_region is not null
)
select
  m.pid, m.award_no, m.oid, m.year, m.category, m.method, m.region, m.is_it, m.dataset_id, m.buyer_oid,
  m.share, m.currency, m.is_left_out,
  case when c.dataset_id is not null then s.n_before = 0 end as is_new,
  case when c.dataset_id is not null then s.n_before < 3 or s.cents_before < 100000 * 100 end as is_occasional,
  case
    when r.stated <> o.region and r.stated not in (select region from named) and o.region not in (select region from named) then true
    when m.region in (select region from named) then r.region <> m.region
  end as is_elsewhere
from award_mart m
left join stood s on s.oid = m.oid and s.awarded_on = m.awarded_on
left join covered_window c
  on c.dataset_id = coalesce(m.dataset_id, 'unknown') and m.awarded_on between c.computable_from and c.ends_on and m.oid is not null
left join supplier_region r on r.oid = m.oid
left join organization o on o.oid = m.buyer_oid
