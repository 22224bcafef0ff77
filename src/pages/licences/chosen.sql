-- The licences of one page, by number only: a join here would read every process's title.
-- fragments: filters (conditions on p), order, limit and offset (our own whole numbers)
-- params: those of the filters
-- grain: one row a process
select p.pid from licence p where {{filters}} order by {{order}} limit {{limit}} offset {{offset}}
