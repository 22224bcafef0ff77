-- What organizations bought and won, for lists and profiles. Money is summed in the edition's main currency only,
-- without the amounts that quality findings spoil.
-- grain: one row an organization; a person is a supplier that looks like one and never buys
create table organization_mart as
with bought as (
  select
    buyer_oid as oid, count(*) as n_processes, count(*) filter (n_awards > 0) as n_awarded,
    sum(awarded_counted) filter (currency = $currency) as amount, min(day) as first_day, max(day) as last_day
  from process
  where buyer_oid is not null
  group by buyer_oid
),
won as (
  select
    oid, count(distinct pid) as n_processes, sum(share) filter (currency = $currency)::decimal(18, 2) as amount,
    min(awarded_on) as first_day, max(awarded_on) as last_day, count(distinct buyer_oid) as n_buyers
  from award_mart
  where oid is not null
  group by oid
),
bid_on as (
  select oid, count(distinct pid) as n_processes from bid where oid is not null group by oid
)
select
  o.oid, o.org_key, o.tier, o.name, o.name_plain, o.scheme, o.identifier, o.postal_code, o.locality, o.region,
  o.country, o.scale, o.municipal, o.prefix, o.n_names, o.n_mentions,
  (o.looks_like_person and b.oid is null) as is_person,
  coalesce(b.n_processes, 0)::integer as n_bought, coalesce(b.n_awarded, 0)::integer as n_bought_awarded,
  b.amount as bought_amount,
  coalesce(w.n_processes, 0)::integer as n_won, w.amount as won_amount, coalesce(w.n_buyers, 0)::integer as n_buyers,
  coalesce(x.n_processes, 0)::integer as n_bid_on,
  least(b.first_day, w.first_day) as first_day, greatest(b.last_day, w.last_day) as last_day
from organization o
left join bought b on b.oid = o.oid
left join won w on w.oid = o.oid
left join bid_on x on x.oid = o.oid
order by o.oid
