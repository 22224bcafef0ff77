-- The counts of every flag's verdicts that the edition keeps.
-- grain: one row a flag, kind of subject, result and set of missing fields
select flag, kind, result, missing, n from flag_count where side = 'whole' order by flag, kind, result, missing
