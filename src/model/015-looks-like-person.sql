-- Whether an organization is to be treated as a private individual, if it never buys: a Québec enterprise number that
-- begins with 22, or no identifier and neither legal form nor organization word in its name. In doubt, it is.
-- fragments: organization_words
-- grain: a macro of the build's own connection, gone from the edition
create or replace temp macro looks_like_person(scheme, identifier, name) as
  (scheme = 'CA-QC-NEQ' and starts_with(identifier, '22')) is true
    or (
      identifier is null
      and not regexp_matches(' ' || regexp_replace(plain(name), '\b(s e n c|s a|l l p|p l c)\b', 'inc', 'g') || ' ', {{organization_words}})
    )
