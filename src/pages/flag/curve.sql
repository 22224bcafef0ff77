-- How many subjects a flag finds at each place of its slider; a place without a row has none.
-- params: flag
-- grain: one row a place
select place, sum(n_flagged)::bigint as n from flag_curve where flag = $flag::varchar group by place
