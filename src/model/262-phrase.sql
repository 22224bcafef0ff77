-- The phrases of the dictionaries (content/dictionaries), in the words of normalized titles.
-- fragments: phrases (a JSON list)
-- grain: one row a dictionary, term and phrase
create temp table phrase as
select r.row.dictionary, r.row.term, r.row.kind, r.row.phrase, r.row.key_word
from (
  select unnest(from_json(
    {{phrases}},
    '[{"dictionary": "varchar", "term": "varchar", "kind": "varchar", "phrase": "varchar", "key_word": "varchar"}]'
  )) as row
) r
