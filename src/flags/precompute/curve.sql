-- Counts what a flag finds at each place of its slider, from what was observed of each subject.
-- fragments: verdict (the table of one subject's verdicts), places (rows of one number), beyond (the condition on v.observed, t.place and the quartiles q)
-- params: flag, kind
-- reads flag_quartile
insert into flag_curve
select $flag, $kind, t.place, count(*)
from {{verdict}} v
cross join (values {{places}}) t(place)
left join flag_quartile q on q.flag = $flag and q.peer in ('all', 'won', $kind)
where v.result <> 'notComputable' and {{beyond}}
group by t.place
order by t.place
