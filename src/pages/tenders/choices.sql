-- How many tenders are open, close soon or are new, and by region: what the page offers to choose from.
-- fragments: open (the condition of being open, on p)
-- params: at, on
-- grain: one row a region (null: not stated), and one for all of them (is_all)
select
  p.region, grouping(p.region) = 1 as is_all, count(*) as n,
  count(*) filter (where p.closes_on <= $on::date + 7) as n_closing,
  count(*) filter (where p.opens_on >= $on::date - 7) as n_fresh
from tender p
where {{open}}
group by grouping sets ((p.region), ())
order by is_all desc, n desc, p.region
