-- The dossiers that an edition shows: real content, beside either lineage.
-- grain: one row a dossier; content is the JSON of its checked files
create table dossier (dossier_id varchar, content_hash varchar, content varchar)
