-- Processes and contracts that flags find with their default parameters.
-- grain: one row a flag and process or contract
create table flagged_process (
  flag varchar, kind varchar, pid integer, part_no integer, buyer_oid integer, year smallint, observed double, threshold double, peers bigint)
