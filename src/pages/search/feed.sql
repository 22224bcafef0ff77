-- What a feed tells of a few processes, with the instant of the publisher's last word.
-- fragments: pids (whole numbers that the engine gave)
-- grain: one row a process
select
  p.pid, p.ocid, p.title, p.day::varchar as day, p.method, p.category, p.region, p.buyer_name, p.awarded_amount, p.currency,
  p.n_awards, p.tender_end, strftime(r.released_at at time zone 'UTC', '%Y-%m-%dT%H:%M:%SZ') as released_at
from process p
join release r on r.rid = p.pid
where p.pid in ({{pids}})
