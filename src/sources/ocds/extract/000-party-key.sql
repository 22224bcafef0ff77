-- The key of a party within its publisher: its own id there (tier 0), else its name.
-- grain: a macro; DuckDB's hash is stable within one version, and the extractor's version holds DuckDB's
create or replace temp macro party_key(ocid, id, name) as
  case when coalesce(id, name) is not null then hash(left(ocid, 11), coalesce(id, name)) end
