-- The light of a variance (share of the first plan): under 10 % green, under 30 % yellow, else red. The cut-offs are those
-- of the US Federal IT Dashboard.
-- grain: a macro of the build's own connection, gone from the edition
create or replace temp macro light(variance) as
  case when variance < 0.1 then 'green' when variance < 0.3 then 'yellow' when variance is not null then 'red' end
