-- Numbers of the rows of one page, in their order: wide columns are read for these few alone.
-- fragments: id (the row's number), keys (columns of the order's keys), from, filters, order, limit
-- grain: one row a row of the page
select {{id}} as id{{keys}}
from {{from}}
where {{filters}}
{{order}}
{{limit}}
