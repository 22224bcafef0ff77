-- The counts of a flag's verdicts that the edition keeps.
-- params: flag
select kind, side, result, missing, year, buyer_oid, n from flag_count where flag = $flag::varchar
