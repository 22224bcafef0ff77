-- Ids of one sitemap's processes, in the edition's own order.
-- params: size, skip
-- grain: one row a process
select ocid as id from process order by pid limit $size::integer offset $skip::integer
