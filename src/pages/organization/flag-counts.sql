-- What each flag answers for the processes and contracts of a buyer, with default parameters.
-- params: oid
-- grain: one row a flag
select
  flag,
  sum(n) filter (result = 'flagged') as n_flagged,
  sum(n) filter (result = 'clear') as n_clear,
  sum(n) filter (result = 'notComputable') as n_not_computable
from flag_count
where side = 'buyer' and buyer_oid = $oid::integer and kind in ('process', 'contract')
group by flag
order by flag
