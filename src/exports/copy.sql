-- Writes a list to a file of the exports' own folder, the only one that this connection may touch.
-- fragments: columns, rows (a statement of ours), file, options
-- grain: one row a row of the list, in its order
copy (
  select {{columns}}
  from (
{{rows}}
  ) t
) to {{file}} ({{options}}, use_tmp_file false)
