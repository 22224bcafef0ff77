-- The licences that came last into the 18 months of the calendar: those that end last. Their numbers and days alone.
-- fragments: limit (our own whole number)
-- grain: one row a process
select p.pid, greatest(p.ends_on::date - interval 18 month, o.day)::date::varchar as entered_on
from licence p
join process o on o.pid = p.pid
where p.ends_soon and p.n_awards > 0
order by entered_on desc, p.ends_on desc, p.pid desc
limit {{limit}}
