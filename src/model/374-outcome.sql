-- One value an indicator, area, part and period, with its definition and its source: a row of a file stands before a sourced fact;
-- of several datasets, the one that has a value, then the first by name.
-- An observation in another unit than its indicator's has no value here (see observation_finding).
-- reads observation, sourced_fact, indicator, source_file, dataset
-- grain: one row an indicator, area, part and period
create table outcome as
with told as (
  select
    o.indicator, o.area, o.part, o.period, case when i.unit is null or i.unit = o.unit then o.value end as value, o.unit, o.status, o.written,
    o.denominator, o.dataset_id, o.file_id, o.line, coalesce(o.source, d.publisher, f.publisher) as source, o.url,
    null::varchar as grade, o.note as note_fr, o.note as note_en, 1 as rank
  from observation o
  join source_file f on f.file_id = o.file_id
  left join dataset d on d.dataset_id = o.dataset_id
  left join indicator i on i.indicator = o.indicator
  where o.state = 'loaded'
  union all
  select
    indicator, area, part, period, value, 'share', 'value', null, null, 'sourced', null, null, source || ' (' || publisher || ')', url,
    grade, note_fr, note_en, 2
  from sourced_fact
),
placed as (
  select *, row_number() over (
    partition by indicator, area, part, period
    order by value is not null desc, rank, dataset_id
  ) as place
  from told
)
select
  p.indicator, p.area, p.part, p.period, try_cast(left(p.period, 4) as smallint) as year, p.value, p.unit, p.status, p.written, p.denominator,
  p.dataset_id, p.file_id, p.line, p.source, p.url, p.grade, p.note_fr, p.note_en, i.kind, i.threshold
from placed p
left join indicator i on i.indicator = p.indicator
where p.place = 1
order by p.indicator, p.area, p.part, p.period
