-- What flags read of each active award: who bought from whom, when, how, for how much. A consortium's amount is divided
-- equally among its members; only awards in the edition's main currency have an amount here.
-- award_day counts days from Monday 5 January 1970.
-- reads award_mart, process
-- params: currency
-- grain: one row an active award and supplier, of a process that is not cancelled
create table award_fact as
select
  m.pid, m.award_no, m.buyer_oid, m.oid, m.n_suppliers, m.category, m.method, m.is_person,
  case when m.currency = $currency then m.share end as share,
  m.awarded_on,
  date_diff('day', date '1970-01-05', m.awarded_on) as award_day
from award_mart m
where m.pid not in (select p.pid from process p where p.status = 'cancelled')
