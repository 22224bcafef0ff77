-- Source files by the engine's own numbers.
-- fragments: files
-- grain: one row a file
select file_id, sha256, name from source_file where file_id in ({{files}})
