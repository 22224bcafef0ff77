-- Organizations that may be the same: same plain name elsewhere or under another identifier, or the same words in
-- another order. Shown to people, never merged, never summed. Private individuals are left out.
-- Score (Fellegi and Sunter, 1969): sum of log2(m / u), m the chance that two mentions of one organization agree, u the
-- chance that two taken at random do. Name: m 0.95, u the share of organizations with these words; place: m 0.9, u the
-- share in that place, against when both are known and differ; two different identifiers: 0.05.
-- No more than seven organizations a name are compared, the most active first, and 20 pairs kept.
-- A pair that a reviewed decision says is of different organizations is left out.
-- reads organization_mart, organization_judged, organization_decision
-- grain: one row a pair, oid_a before oid_b
create table organization_candidate as
with named as (
  select
    oid, org_key, identifier, without_legal_form(name_plain) as plain,
    plain_code(coalesce(locality, postal_code)) as place,
    n_bought + n_won + n_bid_on as activity
  from organization_mart
  where not is_person
),
keyed as (
  select
    oid, org_key, identifier, plain, place, activity,
    array_to_string(list_sort(list_distinct(string_split(plain, ' '))), ' ') as words
  from named
  where length(plain) > 3
),
placed as (
  select place, count(*) as n from keyed where place is not null group by place
),
total as (
  select count(*) as n from keyed
),
different as (
  select a.oid as oid_a, b.oid as oid_b
  from organization_judged x
  join organization_decision d on d.decision_no = x.decision_no and d.decision = 'different'
  join organization_judged y on y.decision_no = x.decision_no and y.now_key <> x.now_key
  join keyed a on a.org_key = x.now_key
  join keyed b on b.org_key = y.now_key and b.oid > a.oid
  where x.state = 'applied' and y.state = 'applied'
),
blocked as (
  select
    oid, identifier, plain, place, words,
    count(*) over (partition by words) as n_alike,
    row_number() over (partition by words order by activity desc, org_key) as rank
  from keyed
),
compared as (
  select oid, identifier, plain, place, words, n_alike from blocked where n_alike > 1 and rank <= 7
),
pairs as (
  select
    a.oid as oid_a, b.oid as oid_b, a.words, a.n_alike,
    case
      when a.plain <> b.plain then 'sameWordsOtherOrder'
      when a.identifier <> b.identifier then 'sameNameOtherIdentifier'
      when a.place <> b.place then 'sameNameOtherPlace'
      else 'sameName'
    end as why,
    log2(0.95 / (a.n_alike::double / t.n))
      + case when a.plain <> b.plain then -1 else 0 end
      + case
          when a.place = b.place then log2(0.9 / (p.n::double / t.n))
          when a.place <> b.place then log2(0.1 / (1 - least(0.9, p.n::double / t.n)))
          else 0
        end
      + case when a.identifier <> b.identifier then log2(0.05) else 0 end as score
  from compared a
  join compared b on b.words = a.words and b.oid > a.oid
  cross join total t
  left join placed p on p.place = a.place
  where not exists (select 1 from different d where d.oid_a = a.oid and d.oid_b = b.oid)
),
ranked as (
  select oid_a, oid_b, words, n_alike, why, score, row_number() over (partition by words order by score desc, oid_a, oid_b) as rank
  from pairs
)
select oid_a, oid_b, words, n_alike::integer as n_alike, why, round(score, 2)::decimal(6, 2) as score
from ranked
where rank <= 20
order by score desc, oid_a, oid_b
