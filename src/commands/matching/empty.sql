-- The other tables that the model's statements read, without rows: every bidder is described by its notice.
-- grain: no row
create temp table seg_release (ocid varchar, buyer_key ubigint, entity_key ubigint, buyer_name varchar, entity_name varchar);
create temp table seg_bid (party_key ubigint, prefix varchar, name varchar, local_id varchar);
create temp table seg_award_supplier (party_key ubigint, prefix varchar, name varchar, local_id varchar)
