-- The key of a party within its publisher: its own id there (tier 0), else its name.
-- A publisher is known by the registered prefix of its ocids; ocids without one have no publisher that could be told apart.
-- grain: a macro; DuckDB's hash is stable within one version, and the extractor's version holds DuckDB's
create or replace temp macro party_key(ocid, id, name) as
  case when coalesce(id, name) is not null
    then hash(case when starts_with(ocid, 'ocds-') then left(ocid, 11) else '' end, coalesce(id, name)) end
