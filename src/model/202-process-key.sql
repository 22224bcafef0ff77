-- The way from a process's pid to its row: fetching a page's few rows by it costs a millisecond, a scan of titles thirty.
-- grain: an index
create index process_by_pid on process (pid)
