-- Licences that follow one another, from the first that the data hold. A licence may have two followers.
-- reads licence_renewal
-- grain: one row a process of a chain; root_pid: the first; place: from 1; n_places: of the chain's longest branch
create table licence_chain as
with recursive chain as (
  select distinct r.previous_pid as pid, r.previous_pid as root_pid, 1 as place
  from licence_renewal r
  where not exists (select 1 from licence_renewal x where x.pid = r.previous_pid)
  union all
  select r.pid, c.root_pid, c.place + 1
  from chain c
  join licence_renewal r on r.previous_pid = c.pid
)
select pid, root_pid, place, (max(place) over (partition by root_pid))::integer as n_places
from chain
order by root_pid, place, pid
