-- Products that a title names, where the process is a licence or information technology (a pane of windows is not), and
-- the products of the firms that an award names, known by the words of their names.
-- reads title_term, phrase, process, licence, award_mart, organization_mart
-- grain: one row a process and product
create table process_product as
with named as (
  select p.pid, t.term as product
  from title_term t
  join process p on p.title = t.title
  left join licence l on l.pid = p.pid
  where t.dictionary = 'product' and (p.is_it or l.pid is not null)
),
publisher as (
  select o.oid, f.term as product
  from (
    select oid, ' ' || regexp_replace(name_plain, '([a-z]{3})s\b', '\1', 'g') || ' ' as words
    from organization_mart
    where n_won > 0 and not is_person
  ) o
  join phrase f on f.dictionary = 'supplier' and starts_with(o.words, f.phrase)
),
sold as (
  select distinct a.pid, s.product
  from publisher s
  join award_mart a on a.oid = s.oid
)
select
  coalesce(n.pid, s.pid) as pid, coalesce(n.product, s.product) as product, (n.pid is not null) as by_title, (s.pid is not null) as by_supplier
from (select distinct pid, product from named) n
full join sold s on s.pid = n.pid and s.product = n.product
order by 2, 1
