-- The processes of one page, by number only: a join here would read every process's title.
-- fragments: filters (conditions on p), limit and offset (our own whole numbers)
-- params: kind
-- grain: one row a process
select p.pid from open_source p where {{filters}} order by p.day desc nulls last, p.pid limit {{limit}} offset {{offset}}
