-- Every amount from which a public call is required, in the order of the page.
-- returns: applies_to, category, from_day, to_day, amount, currency, certainty, source (ids, comma between them), note_fr, note_en
-- grain: one row a prefix, kind of body, category and period
select prefix, applies_to, category, from_day::varchar as from_day, to_day::varchar as to_day, amount::varchar as amount, currency,
  certainty, source, note_fr, note_en
from direct_award_threshold
order by prefix, applies_to, category, from_day
