-- Counts what a flag finds at one place of its slider.
-- fragments: flagged (the flag's statement)
-- params: flag, kind, at, and the flag's own
insert into flag_curve
select $flag, $kind, $at, count(*) filter (f.result = 'flagged')
from ({{flagged}}) f
