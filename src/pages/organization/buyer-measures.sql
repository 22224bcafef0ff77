-- The measures of a buyer, as computed when the edition was made.
-- params: oid
-- grain: one row a measure
select measure, result from buyer_measure where oid = $oid::integer
