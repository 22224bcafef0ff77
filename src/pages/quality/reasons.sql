-- Why rows are in quarantine.
-- grain: one row a reason
select reason, count(*) as n from quarantine group by reason order by n desc, reason
