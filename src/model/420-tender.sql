-- Tenders that suppliers may answer, in the order in which they close: those that close later than 60 days before the newest
-- day of the data, so that the table stays short whatever the age of the register.
-- reads process, item, seg_release, release
-- grain: one row a process with a closing instant and an open or selective procedure that is not cancelled
--   opens_on: day of its publication; closes_at: instant; closes_on: its day in Québec
--   words: plain words of the title, category and items, for searches; codes: the classes of its items, each after a space
--   estimated_amount: the publisher's estimate, if any; awarded_on: day of its award, if it has one
create table tender as
with newest as (select max(released_at)::date as day from release),
chosen as (
  select p.*
  from process p
  cross join newest n
  where p.tender_end is not null and p.tender_end::date >= n.day - 60
    and p.method in ('open', 'selective')
    and coalesce(p.status, 'active') not in ('cancelled', 'withdrawn', 'unsuccessful')
),
bought as (
  select
    i.pid,
    ' ' || string_agg(distinct i.class_id, ' ' order by i.class_id) as codes,
    string_agg(distinct coalesce(i.class_name, '') || ' ' || coalesce(i.description, ''), ' ') as said
  from item i
  where i.pid in (select c.pid from chosen c)
  group by i.pid
)
select
  c.pid, c.ocid, c.dataset_id, c.title, c.buyer_oid, c.buyer_name, c.region, c.category, c.method, c.is_it, c.n_lots,
  coalesce(c.tender_start::date, c.day) as opens_on,
  c.tender_end as closes_at,
  c.tender_end::date as closes_on,
  c.estimated_amount, c.estimated_currency, c.awarded_on,
  ' ' || concat_ws(' ', plain(c.title), plain(c.category_details), plain(b.said)) || ' ' as words,
  coalesce(b.codes, '') || case when c.unspsc is null then '' else ' ' || c.unspsc end as codes,
  strftime(r.released_at at time zone 'UTC', '%Y-%m-%dT%H:%M:%SZ') as told_at
from chosen c
join release r on r.rid = c.pid
left join bought b on b.pid = c.pid
order by c.tender_end, c.pid
