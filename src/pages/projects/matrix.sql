-- The official word against the measured fact, over the whole portfolio.
-- grain: one row a pair of lights; null: not stated, or cannot be computed
select official_light, light, count(*) as n from project group by official_light, light
