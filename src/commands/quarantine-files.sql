-- Files of the edition by that name, or whose SHA-256 begins so.
-- params: file
-- grain: one row a file
select sha256 from source_file where name = $file or (length($file) >= 8 and starts_with(sha256, lower($file)))
