-- Organizations, pairs of them, and buyers' categories that flags find with their default parameters.
-- grain: one row a flag and subject
create table flagged_organization (
  flag varchar, kind varchar, oid integer, other_oid integer, category varchar, year smallint, observed double, threshold double, peers bigint)
