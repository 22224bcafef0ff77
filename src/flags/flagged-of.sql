-- The flags that find a process or one of its contracts.
-- params: pid
-- grain: one row a flag
select distinct flag from flagged_process where pid = $pid::integer
