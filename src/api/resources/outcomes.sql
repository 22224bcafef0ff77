-- Values of outcomes, with where each comes from.
-- fragments: filters (conditions on o), where, keys (columns of the order's keys), order, limit
-- params: those of the filters
-- grain: one row an indicator, area, part and period
select
  o.indicator, o.area, a.name_fr as "areaFr", a.name_en as "areaEn", o.part, o.period, o.value::double as value, o.unit, o.status,
  o.threshold, o.dataset_id as dataset, o.source, o.url, o.grade, o.note_fr as "noteFr", o.note_en as "noteEn",
  f.sha256 as file, o.line::bigint as line{{keys}}
from outcome o
left join area a on a.area = o.area
left join source_file f on f.file_id = o.file_id
where {{filters}} and {{where}}
{{order}}
{{limit}}
