-- Tenders by what is bought and where, those that close last first: what a supplier may find like those that it won.
-- What is bought: the first four digits of the UNSPSC (a class of goods or services), else the category.
-- reads process
-- grain: one row a tender, at most twelve a kind and region, in the order of kinds
create table similar_tender as
with tender as (
  select pid, coalesce(left(unspsc, 4), category) as kind, region, tender_end, day
  from process
  where method in ('open', 'selective') and coalesce(status, '') <> 'cancelled' and region is not null
),
placed as (
  select pid, kind, region, tender_end, day,
    row_number() over (partition by kind, region order by tender_end desc nulls last, day desc nulls last, pid) as place
  from tender
  where kind is not null
)
select kind, region, pid, tender_end, day from placed where place <= 12 order by kind, region, place
