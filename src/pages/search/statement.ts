/** The conditions of a search as SQL with named parameters: text from a reader is only ever a parameter. */
import type { SqlParams, SqlValue } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { type FacetName, facetNames, type SearchParams, type Sort, searchWords } from './params.ts';
import wordSql from './word.sql';

/** As in measures: the value `unknown` asks for the processes that do not say. */
const facetConditions: Readonly<Record<FacetName, string>> = {
  year: '(p.year is not distinct from try_cast($year::varchar as smallint))',
  category: "(p.category is not distinct from nullif($category::varchar, 'unknown'))",
  it: "p.is_it = ($it::varchar = 'yes')",
  method: "(p.method is not distinct from nullif($method::varchar, 'unknown'))",
  region: "(p.region is not distinct from nullif($region::varchar, 'unknown'))",
  status: "(p.status is not distinct from nullif($status::varchar, 'unknown'))",
  amount: 'p.amount_band = $amount::varchar',
  buyer:
    "(p.buyer_oid = (select m.oid from organization_mart m where m.org_key = $buyer::varchar) or ($buyer::varchar = 'unknown' and p.buyer_oid is null))",
};

const untouched: Readonly<Record<FacetName, string>> = {
  year: 'true',
  category: 'true',
  it: 'true',
  method: 'true',
  region: 'true',
  status: 'true',
  amount: 'true',
  buyer: 'true',
};

/** What each order looks at, and which way. */
const orders: Readonly<Record<Sort, readonly [key: string, descending: boolean]>> = {
  newest: ['p.day', true],
  oldest: ['p.day', false],
  amount: ['p.awarded_amount', true],
  title: ['p.title', false],
};

export interface Statement {
  /** Where rows come from: all processes, or those that have every word. */
  readonly from: string;
  /** Supplier and dataset: conditions that no facet is about. */
  readonly scope: string;
  /** One condition a facet; 'true' where no choice is made, so that the engine has nothing to test. */
  readonly choices: Readonly<Record<FacetName, string>>;
  /** Every condition. */
  readonly filters: string;
  readonly order: string;
  /** The column that the order looks at. */
  readonly key: string;
  /** True when words or a supplier say where to look: those rows are gathered once, for facets and results alike. */
  readonly gathers: boolean;
  readonly params: SqlParams;
  /** True when nothing narrows the edition. */
  readonly whole: boolean;
}

export function statementOf(search: SearchParams): Statement {
  const words = searchWords(search.q);
  const params: Record<string, SqlValue> = {
    supplier: search.supplier ?? null,
    dataset: search.dataset ?? null,
  };
  for (const name of facetNames) params[name] = search[name] ?? null;
  const conditions: string[] = [];
  const hits: string[] = [];
  if (search.dataset !== undefined)
    conditions.push("p.dataset_id is not distinct from nullif($dataset::varchar, 'unknown')");
  if (search.supplier !== undefined) {
    conditions.push(
      'p.pid in (select a.pid from award_mart a join organization_mart m on m.oid = a.oid where m.org_key = $supplier::varchar and not m.is_person)',
    );
  }
  words.forEach((one, index) => {
    params[`from_${index}`] = one;
    // A word of three letters or more stands for all that begin with it.
    params[`to_${index}`] = one.length >= 3 ? `${one}{` : `${one} `;
    const range = { from: `$from_${index}::varchar`, to: `$to_${index}::varchar` };
    hits.push(`(${fill(wordSql, range)})`);
  });
  if (search.q !== undefined && words.length === 0) conditions.push('false');
  const choices: Record<FacetName, string> = { ...untouched };
  for (const name of facetNames) if (search[name] !== undefined) choices[name] = facetConditions[name];
  const scope = conditions.length === 0 ? 'true' : conditions.join('\n  and ');
  const [key, descending] = orders[search.sort ?? 'newest'];
  return {
    from:
      hits.length === 0
        ? 'process p'
        : `(${hits.join('\nintersect\n')}) hit\njoin process p on p.pid = hit.pid`,
    scope,
    choices,
    filters:
      [scope, ...facetNames.map((name) => choices[name])].filter((one) => one !== 'true').join('\n  and ') ||
      'true',
    order: descending ? `${key} desc nulls last, p.pid desc` : `${key} nulls last, p.pid`,
    key,
    gathers: hits.length > 0 || search.supplier !== undefined,
    params,
    whole:
      conditions.length === 0 && hits.length === 0 && facetNames.every((name) => search[name] === undefined),
  };
}
