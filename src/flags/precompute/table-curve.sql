-- How many subjects each flag finds as its threshold moves.
-- grain: one row a flag, kind of subject and place of the slider
create table flag_curve (flag varchar, kind varchar, place double, n_flagged bigint)
