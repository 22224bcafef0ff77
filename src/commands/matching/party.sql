-- What a segment would hold of the bidders, the numbers of one fold hidden.
-- params: fold (-1: all are hidden)
-- grain: one row a party and spelling
create or replace temp table seg_party as
with seen as (
  select ocid, name, locality, postal_code, id, hidden_id, scheme, identifier, ($fold::integer in (fold, -1)) as hidden
  from bidder
)
select
  party_key(ocid, case when hidden then hidden_id else id end, name) as party_key, left(ocid, 11) as prefix,
  case when hidden then hidden_id else id end as local_id, name,
  case when not hidden then scheme end as scheme, case when not hidden then identifier end as identifier,
  locality, null::varchar as region, postal_code, null::varchar as country, null::varchar as scale,
  null::varchar as municipal, count(*) as n
from seen
group by all
