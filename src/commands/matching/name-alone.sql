-- If the name alone were enough: the number that other notices give to this name, when they give one only.
-- params: fold
-- grain: one row
with known as (
  select replace(plain_name(name), ' ', '') as plain, min(identifier) as identifier
  from bidder
  where is_last and fold <> $fold and identifier is not null
  group by replace(plain_name(name), ' ', '')
  having count(distinct identifier) = 1
)
select
  count(*) filter (k.identifier = b.identifier) as n_right,
  count(*) filter (k.identifier is not null) as n_asserted,
  count(*) as n_possible
from bidder b
left join known k on k.plain = replace(plain_name(b.name), ' ', '')
where b.is_last and b.fold = $fold and b.identifier is not null
