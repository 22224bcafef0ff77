-- Amounts from which a public call is required; a contract below may be awarded directly. A day outside of every period has none.
-- grain: one row a prefix of ocids, kind of body, category and period; periods of one kind do not overlap; sources: ids, comma between them
create table direct_award_threshold (
  prefix varchar, applies_to varchar, category varchar, from_day date, to_day date, amount decimal(18, 2), currency varchar,
  certainty varchar, source varchar, note_fr varchar, note_en varchar)
