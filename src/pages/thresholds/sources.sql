-- The texts that the amounts stand in.
-- returns: source_id, title, publisher, url, section, consulted
-- grain: one row a text
select source_id, title, publisher, url, section, consulted::varchar as consulted
from threshold_source
order by source_id
