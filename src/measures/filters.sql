($year::varchar is null or p.year = $year::varchar::smallint)
  and ($category::varchar is null or p.category = $category::varchar)
  and ($region::varchar is null or p.region = $region::varchar)
  and ($method::varchar is null or p.method = $method::varchar)
  and ($it::varchar is null or p.is_it = ($it::varchar = 'yes'))
  and ($dataset::varchar is null or p.dataset_id = $dataset::varchar)
  and ($buyer::varchar is null or p.buyer_oid = (select m.oid from organization_mart m where m.org_key = $buyer::varchar))
  and ($supplier::varchar is null or p.pid in (
    select s.pid
    from award_supplier s
    join organization_mart m on m.oid = s.oid
    where m.org_key = $supplier::varchar
  ))
