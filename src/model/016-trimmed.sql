-- Text without spaces around it, null when nothing is left. Most text has none: looking costs a tenth of cutting.
-- grain: a macro of the build's own connection, gone from the edition
create or replace temp macro trimmed(words) as
  case when starts_with(words, ' ') or ends_with(words, ' ') then nullif(trim(words), '') else nullif(words, '') end
