-- Lines of the chunk that are no row: not JSON, not an object, without an ocid, or fictional among real ones.
-- fragments: key (what names a row of the chunk)
-- params: fictional (whether the lineage is the fictional one)
-- grain: one row a rejected line
select
  p.kind, p.file_no, p.line, p.byte_offset, p.byte_length, p.row_offset, p.row_length, p.n_children,
  case
    when s.container is null then 'malformed'
    when s.container <> 'OBJECT' then 'notAnObject'
    when {{key}} is null then 'missingOcid'
    else 'fictionalMix'
  end as reason
from staged s
join places p on p.rowid = s.rowid
where s.container is null or s.container <> 'OBJECT' or {{key}} is null
  or starts_with({{key}}, 'ocds-fictif-') <> $fictional
order by p.rowid
