-- Source files by the engine's own numbers.
-- fragments: files (our own whole numbers)
-- grain: one row a file
select file_id, sha256, name from source_file where file_id in ({{files}})
