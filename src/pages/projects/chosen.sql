-- The projects of one page, by number only: sorting carries one column instead of fifty.
-- fragments: filters (conditions on p), order, limit and offset (our own whole numbers)
-- params: those of the filters
-- grain: one row a project
select p.project_no from project p where {{filters}} order by {{order}} limit {{limit}} offset {{offset}}
