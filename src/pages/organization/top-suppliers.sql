-- The suppliers to whom a buyer awarded the most.
-- params: oid
-- grain: one row a supplier
select org_key, name, n, amount from top_supplier where buyer_oid = $oid::integer order by place
