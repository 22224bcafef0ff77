-- One page of results. Names of organizations come apart: a join here would read every row's title.
-- fragments: from, filters, order; limit, offset (our own whole numbers: the engine plans a short list only when it knows them)
-- grain: one row a process
select
  p.ocid, p.number, p.title, p.day::varchar as day, p.method, p.category, p.is_it, p.status, p.tenderers,
  p.awarded_amount, p.currency, p.n_awards, p.buyer_name, p.buyer_oid
from {{from}}
where {{filters}}
order by {{order}}
limit {{limit}} offset {{offset}}
