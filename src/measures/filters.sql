($year::varchar is null or p.year is not distinct from try_cast($year::varchar as smallint))
  and ($category::varchar is null or p.category is not distinct from nullif($category::varchar, 'unknown'))
  and ($region::varchar is null or p.region is not distinct from nullif($region::varchar, 'unknown'))
  and ($method::varchar is null or p.method is not distinct from nullif($method::varchar, 'unknown'))
  and ($it::varchar is null or p.is_it = ($it::varchar = 'yes'))
  and ($dataset::varchar is null or p.dataset_id is not distinct from nullif($dataset::varchar, 'unknown'))
  and (
    $buyer::varchar is null
    or p.buyer_oid = (select m.oid from organization_mart m where m.org_key = $buyer::varchar)
    or ($buyer::varchar = 'unknown' and p.buyer_oid is null)
  )
  and ($supplier::varchar is null or p.pid in (
    select s.pid
    from award_mart s
    where s.oid = (select m.oid from organization_mart m where m.org_key = $supplier::varchar and not m.is_person)
  ))
