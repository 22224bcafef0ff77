-- The texts that the amounts of direct_award_threshold stand in.
-- grain: one row a text
create table threshold_source (source_id varchar, title varchar, publisher varchar, url varchar, section varchar, consulted date)
