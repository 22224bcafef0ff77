-- Processes of an ocid or number, read the long way: for a number that is also a common word.
-- params: ocid
-- grain: one row a process; two at most
select p.pid from process p where p.ocid = $ocid or p.number = $ocid limit 2
