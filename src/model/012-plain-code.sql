-- A code or place as letters and digits only, or null.
-- grain: a macro of the build's own connection, gone from the edition
create or replace temp macro plain_code(words) as
  nullif(regexp_replace(lower(strip_accents(words)), '[^a-z0-9]+', '', 'g'), '')
