-- Suppliers of a process's awards.
-- params: pid
-- grain: one row an award and supplier
select award_no, oid, name from award_supplier where pid = $pid order by award_no, name
