-- R016: the amounts of processes with one award, by class of what is bought.
-- Amounts that a quality finding spoils are left out.
-- params: digits (of the class), excluded
-- returns: peer (class and currency), value (money)
-- grain: one row a process
select left(p.unspsc, $digits::integer) || ' ' || p.currency as peer, p.awarded_counted as value
from process p
where coalesce(p.status, '') <> 'cancelled' and p.n_awards = 1 and p.awarded_counted is not null and p.unspsc is not null
  and coalesce(strpos($excluded::varchar, '|' || p.method_details || '|') = 0, true)
