/** The conditions of a search as SQL with named parameters: text from a reader is only ever a parameter. */
import type { SqlParams, SqlValue } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { type FacetName, facetNames, type SearchParams, type Sort, searchWords } from './params.ts';
import wordSql from './word.sql';

/** As in measures: the value `unknown` asks for the processes that do not say. */
export const facetConditions: Readonly<Record<FacetName, string>> = {
  year: '($year::varchar is null or p.year is not distinct from try_cast($year::varchar as smallint))',
  category:
    "($category::varchar is null or p.category is not distinct from nullif($category::varchar, 'unknown'))",
  it: "($it::varchar is null or p.is_it = ($it::varchar = 'yes'))",
  method: "($method::varchar is null or p.method is not distinct from nullif($method::varchar, 'unknown'))",
  region: "($region::varchar is null or p.region is not distinct from nullif($region::varchar, 'unknown'))",
  status: "($status::varchar is null or p.status is not distinct from nullif($status::varchar, 'unknown'))",
  amount: '($amount::varchar is null or p.amount_band = $amount::varchar)',
  buyer:
    "($buyer::varchar is null or p.buyer_oid = (select m.oid from organization_mart m where m.org_key = $buyer::varchar) or ($buyer::varchar = 'unknown' and p.buyer_oid is null))",
};

const orders: Readonly<Record<Sort, string>> = {
  newest: 'p.day desc nulls last, p.pid desc',
  oldest: 'p.day nulls last, p.pid',
  amount: 'p.awarded_amount desc nulls last, p.pid desc',
  title: 'p.title nulls last, p.pid',
};

export interface Statement {
  /** Where rows come from: all processes, or those that have every word. */
  readonly from: string;
  /** Supplier and dataset: conditions that no facet is about. */
  readonly scope: string;
  /** Every condition. */
  readonly filters: string;
  readonly order: string;
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
  const scope = conditions.length === 0 ? 'true' : conditions.join('\n  and ');
  return {
    from:
      hits.length === 0
        ? 'process p'
        : `(${hits.join('\nintersect\n')}) hit\njoin process p on p.pid = hit.pid`,
    scope,
    filters: [scope, ...facetNames.map((name) => facetConditions[name])].join('\n  and '),
    order: orders[search.sort ?? 'newest'],
    params,
    whole:
      conditions.length === 0 && hits.length === 0 && facetNames.every((name) => search[name] === undefined),
  };
}
