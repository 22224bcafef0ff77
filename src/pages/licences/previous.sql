-- Which licences those of a page follow.
-- fragments: pids (our own whole numbers)
-- grain: one row a licence that follows another
select previous_pid from licence_renewal where pid in ({{pids}})
