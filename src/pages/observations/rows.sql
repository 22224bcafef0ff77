-- Values of outcomes, with where each comes from.
-- params: indicator, area, part, year, threshold, dataset (null: any)
-- fragments: limit
-- grain: one row an indicator, area, part and period
with found as (
  select
    o.indicator, o.area, o.part, o.period, o.value, o.unit, o.status, o.written, o.denominator, o.threshold, o.dataset_id, o.source, o.url,
    o.grade, o.note_fr, o.note_en, o.file_id, o.line
  from outcome o
  where ($indicator::varchar is null or o.indicator = $indicator)
    and ($area::varchar is null or o.area = $area)
    and ($part::varchar is null or o.part = $part)
    and ($year::varchar is null or o.year = try_cast($year as smallint))
    and ($threshold::varchar is null or o.threshold = $threshold)
    and ($dataset::varchar is null or o.dataset_id = $dataset)
  order by o.indicator, o.area, o.part, o.period
  {{limit}}
)
select
  o.indicator, o.area, a.name_fr as "areaFr", a.name_en as "areaEn", o.part, o.period,
  -- Exact, without the zeros that the type adds.
  regexp_replace(regexp_replace(o.value::varchar, '(\.\d*?)0+$', '\1'), '\.$', '') as value,
  o.unit, o.status, o.written, o.denominator::bigint as denominator, o.threshold, o.dataset_id as dataset, o.source, o.url, o.grade,
  o.note_fr as "noteFr", o.note_en as "noteEn", f.name as file, f.sha256, o.line
from found o
left join area a on a.area = o.area
left join source_file f on f.file_id = o.file_id
order by o.indicator, o.area, o.part, o.period
