-- Takes rows of the other kind (fictional among real ones, or the reverse) out of the chunk: they are in quarantine.
-- The other rows keep their row ids, which are those of their lines.
-- fragments: key (what names a row of the chunk)
-- params: fictional (whether the lineage is the fictional one)
delete from staged where starts_with({{key}}, 'ocds-fictif-') <> $fictional
