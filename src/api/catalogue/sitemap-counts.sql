-- How many pages of each kind the sitemaps name.
-- grain: one row
select
  (select count(*) from process) as processes,
  (select count(*) from organization_mart where not is_person and n_bought > 0) as buyers,
  (select count(*) from organization_mart where not is_person and (n_won > 0 or n_bid_on > 0)) as suppliers
