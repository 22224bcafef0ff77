-- How favourable an official rating is: 3 green, 2 yellow or amber, 1 red, halves between. The five ratings that the UK
-- gave until 2021 (amber/green, amber/red) stand half-way. Other words are shown as published and compared with nothing.
-- grain: a macro of the build's own connection, gone from the edition
create or replace temp macro rating_level(words) as
  case plain(words)
    when 'green' then 3.0 when 'vert' then 3.0 when 'verte' then 3.0
    when 'amber green' then 2.5 when 'green amber' then 2.5
    when 'amber' then 2.0 when 'yellow' then 2.0 when 'jaune' then 2.0 when 'orange' then 2.0
    when 'amber red' then 1.5 when 'red amber' then 1.5
    when 'red' then 1.0 when 'rouge' then 1.0
  end::double
