-- The newest instant at which any publisher said something.
-- grain: one row
select greatest(
  (select max(released_at)::date from release),
  (select max(publication_on) from project_publication)
)::varchar as as_of
