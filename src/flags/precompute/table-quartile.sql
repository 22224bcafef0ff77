-- Quartiles of each flag's population, with its default parameters.
-- grain: one row a flag and group of peers
create table flag_quartile (flag varchar, peer varchar, q1 double, median double, q3 double, n bigint)
