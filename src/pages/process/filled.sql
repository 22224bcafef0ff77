-- Which tables about processes have rows at all: many publishers give no documents, no relations and no revisions.
-- grain: one row a table that has rows
select 'document' as name where exists (select 1 from document)
union all
select 'related' where exists (select 1 from related)
union all
select 'payment' where exists (select 1 from payment)
union all
select 'change' where exists (select 1 from change)
union all
select 'quality_finding' where exists (select 1 from quality_finding)
