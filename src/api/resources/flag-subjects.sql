-- What a flag says of each subject of one kind, with its evidence as an object.
-- fragments: kind, named (columns of identity), evidence, keys (columns of the order's keys), flag (the flag's statement), joins,
-- conditions, where, order, limit
-- grain: one row a subject
select
  '{{kind}}' as kind, {{named}}, f.result, cast(f.observed as double) as observed, cast(f.threshold as double) as threshold,
  cast(f.peers as bigint) as peers, if(f.missing is null, []::varchar[], string_split(f.missing, ',')) as missing,
  {{evidence}} as evidence{{keys}}
from ({{flag}}) f
{{joins}}
where {{conditions}} and {{where}}
{{order}}
{{limit}}
