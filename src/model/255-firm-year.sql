-- Awards to new or occasional suppliers year after year, of all awards, of each category and of each region: what the
-- measure occasional-award-share gives under these filters, side by side for its page.
-- reads award_standing
-- grain: one row a year and group; split '' (all), 'category', 'region'
create table firm_year as
select
  case when grouping(category) = 0 then 'category' when grouping(region) = 0 then 'region' else '' end as split,
  coalesce(category, region) as key, year,
  count(is_occasional) as n, count(*) filter (is_occasional) as n_occasional,
  count(*) filter (is_occasional is null) as n_unknown
from award_standing
where year is not null
group by grouping sets ((year), (year, category), (year, region))
order by 1, 2, 3
