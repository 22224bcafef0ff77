-- What OCDS records say of some processes, each part as JSON. Private individuals are parties without a name.
-- fragments: pids (whole numbers that the engine gave)
-- grain: one row a process
with released as (
  select
    r.pid, max(r.released_at) as released_at,
    to_json(list({
      'id': r.release_id, 'date': strftime(timezone('UTC', r.released_at), '%Y-%m-%dT%H:%M:%SZ'), 'tag': r.tag, 'sha256': f.sha256
    } order by r.released_at, r.rid)) as releases
  from process_release r
  join source_file f on f.file_id = r.file_id
  where r.pid in ({{pids}}) and r.state = 'loaded'
  group by r.pid
),
offered as (
  select
    pid, bid_no, any_value(bid_id) as id, any_value(status) as status, any_value(bid_at) as bid_at, any_value(amount) as amount,
    any_value(currency) as currency, list(distinct coalesce(oid, -1)) as oids
  from bid
  where pid in ({{pids}})
  group by pid, bid_no
),
bids as (
  select
    pid,
    to_json(list({
      'id': coalesce(id, bid_no::varchar), 'status': status,
      'date': strftime(timezone('UTC', bid_at), '%Y-%m-%dT%H:%M:%SZ'),
      'value': if(amount is null, null, {'amount': amount::double, 'currency': currency}), 'oids': oids
    } order by bid_no)) as bids
  from offered
  group by pid
),
won as (
  select pid, award_no, list(distinct coalesce(oid, -1)) as oids
  from award_supplier
  where pid in ({{pids}})
  group by pid, award_no
),
awarded as (
  select
    a.pid,
    to_json(list({
      'id': coalesce(a.award_id, a.award_no::varchar), 'title': a.title, 'status': a.status,
      'date': strftime(timezone('UTC', a.awarded_at), '%Y-%m-%dT%H:%M:%SZ'),
      'value': if(a.amount is null, null, {'amount': a.amount::double, 'currency': a.currency}), 'oids': w.oids
    } order by a.award_no)) as awards
  from award a
  left join won w on w.pid = a.pid and w.award_no = a.award_no
  where a.pid in ({{pids}})
  group by a.pid
),
amended as (
  select
    pid, contract_no,
    list({
      'id': amendment_id, 'date': strftime(timezone('UTC', amended_at), '%Y-%m-%dT%H:%M:%SZ'), 'rationale': rationale,
      'description': description
    } order by amended_at, amendment_id) as amendments
  from amendment
  where pid in ({{pids}})
  group by pid, contract_no
),
contracted as (
  select
    k.pid,
    to_json(list({
      'id': coalesce(k.contract_id, k.contract_no::varchar), 'awardID': k.award_id, 'title': k.title, 'status': k.status,
      'dateSigned': strftime(timezone('UTC', k.signed_at), '%Y-%m-%dT%H:%M:%SZ'),
      'period': {
        'startDate': strftime(timezone('UTC', k.starts_at), '%Y-%m-%dT%H:%M:%SZ'),
        'endDate': strftime(timezone('UTC', k.ends_at), '%Y-%m-%dT%H:%M:%SZ')
      },
      'value': if(k.amount is null, null, {'amount': k.amount::double, 'currency': k.currency}), 'amendments': m.amendments
    } order by k.contract_no)) as contracts
  from contract k
  left join amended m on m.pid = k.pid and m.contract_no = k.contract_no
  where k.pid in ({{pids}})
  group by k.pid
),
itemized as (
  select
    pid,
    to_json(list({
      'id': item_id, 'description': description, 'quantity': try_cast(quantity as double), 'unit': {'name': unit},
      'classification': {'scheme': scheme, 'id': class_id, 'description': class_name}
    } order by item_id, class_id)) as items
  from item
  where pid in ({{pids}})
  group by pid
),
concerned as (
  select pid, oid, 'tenderer' as role from bid where pid in ({{pids}})
  union
  select pid, oid, 'supplier' from award_supplier where pid in ({{pids}})
  union
  select pid, buyer_oid, 'buyer' from process where pid in ({{pids}})
  union
  select pid, entity_oid, 'procuringEntity' from process where pid in ({{pids}})
),
cast_list as (
  select pid, oid, list(role order by role) as roles from concerned where oid is not null group by pid, oid
),
parties as (
  select
    c.pid,
    to_json(list({
      'oid': c.oid, 'id': m.org_key, 'isPerson': m.is_person, 'name': if(m.is_person, null, m.name), 'roles': c.roles,
      'identifier': if(m.is_person, null, {'scheme': m.scheme, 'id': m.identifier}),
      'address': if(m.is_person, null, {'locality': m.locality, 'region': m.region, 'countryName': m.country})
    } order by m.org_key)) as parties
  from cast_list c
  join organization_mart m on m.oid = c.oid
  group by c.pid
)
select
  p.pid, p.ocid, p.title, p.description, p.tender_id as "tenderId", p.status, p.method, p.method_details as "methodDetails",
  p.method_rationale as "methodRationale", p.category, p.award_criteria as "awardCriteria", p.buyer_oid as "buyerOid",
  p.buyer_name as "buyerName", p.entity_oid as "entityOid", p.tenderers, p.estimated_amount::double as "estimatedAmount",
  p.estimated_currency as "estimatedCurrency",
  strftime(timezone('UTC', p.tender_start), '%Y-%m-%dT%H:%M:%SZ') as "tenderStart",
  strftime(timezone('UTC', p.tender_end), '%Y-%m-%dT%H:%M:%SZ') as "tenderEnd",
  strftime(timezone('UTC', r.released_at), '%Y-%m-%dT%H:%M:%SZ') as "releasedAt", p.day::varchar as day, r.releases::varchar as releases,
  b.bids::varchar as bids, a.awards::varchar as awards, k.contracts::varchar as contracts, i.items::varchar as items,
  o.parties::varchar as parties
from process p
left join released r on r.pid = p.pid
left join bids b on b.pid = p.pid
left join awarded a on a.pid = p.pid
left join contracted k on k.pid = p.pid
left join itemized i on i.pid = p.pid
left join parties o on o.pid = p.pid
where p.pid in ({{pids}})
