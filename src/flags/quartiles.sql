-- quartiles: those of a population, of type 8 (Hyndman and Fan 1996): at p, the value at (n + 1/3)p + 1/3 of the sorted
-- ones, between two of them in proportion, never outside the first and the last.
-- fragments: population (a statement that returns peer, value)
-- returns: peer, q1, median, q3, n
-- grain: one row a group of peers
with ordered as (
  select
    peer, value,
    row_number() over (partition by peer order by value) as place,
    count(*) over (partition by peer) as n
  from ({{population}}) population
),
placed as (
  select
    peer, cast(value as double) as value, place, n,
    greatest(1, least(n, (n + 1.0 / 3) * 0.25 + 1.0 / 3)) as at_q1,
    greatest(1, least(n, (n + 1.0 / 3) * 0.5 + 1.0 / 3)) as at_median,
    greatest(1, least(n, (n + 1.0 / 3) * 0.75 + 1.0 / 3)) as at_q3
  from ordered
)
select
  peer,
  sum(value * greatest(0, 1 - abs(place - at_q1))) as q1,
  sum(value * greatest(0, 1 - abs(place - at_median))) as median,
  sum(value * greatest(0, 1 - abs(place - at_q3))) as q3,
  cast(max(n) as bigint) as n
from placed
where abs(place - at_q1) < 1 or abs(place - at_median) < 1 or abs(place - at_q3) < 1
group by peer
