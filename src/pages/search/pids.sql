-- Keys of one page of results, in their order: the columns that a page shows are read for these few alone.
-- fragments: source, filters, order; limit, offset (our own whole numbers: the engine plans a short list only when it knows them)
-- grain: one row a process
select p.pid from {{source}} where {{filters}} order by {{order}} limit {{limit}} offset {{offset}}
