-- What tier 2 says of the bidders whose number was hidden: an identified organization, the right one or not, or none.
-- params: fold
-- grain: one row
select
  count(*) filter (r.org_key = b.scheme || '-' || b.identifier) as n_right,
  count(*) filter (r.org_key like b.scheme || '-%') as n_asserted,
  count(*) as n_possible
from bidder b
join resolved r on r.party_key = party_key(b.ocid, b.hidden_id, b.name)
where b.is_last and b.fold = $fold and b.identifier is not null
