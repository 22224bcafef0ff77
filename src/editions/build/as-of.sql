-- The newest instant at which any publisher said something.
-- grain: one row
select max(released_at)::date::varchar as as_of from release
