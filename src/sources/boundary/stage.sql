-- The staged boundaries of one chunk, their JSON shaped: row n stands for line n of the chunk.
-- fragments: chunk (path of a JSON Lines file), structure (JSON), object_size (bytes)
-- grain: one row a line, in order; container is null where the line is not JSON
create or replace table staged as
select
  case when r is not null then 'OBJECT' else json_type(json) end as container,
  hash(r.key, r.shape) as content_hash,
  r
from (
  select json, json_transform(json, {{structure}}) as r
  from read_ndjson_objects({{chunk}}, ignore_errors = true, maximum_object_size = {{object_size}})
)
