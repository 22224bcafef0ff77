/**
 * The condition that each parameter puts on p, a row of process or award_mart. A statement holds those of the parameters
 * given and no others: what is not asked costs nothing to plan, which is most of the time of a small answer.
 */
import { type MeasureParams, notStated } from './params.ts';

const conditions = {
  year: 'p.year is not distinct from try_cast($year::varchar as smallint)',
  category: `p.category is not distinct from nullif($category::varchar, '${notStated}')`,
  region: `p.region is not distinct from nullif($region::varchar, '${notStated}')`,
  method: `p.method is not distinct from nullif($method::varchar, '${notStated}')`,
  it: "p.is_it = ($it::varchar = 'yes')",
  product: 'p.pid in (select x.pid from process_product x where x.product = $product::varchar)',
  dataset: `p.dataset_id is not distinct from nullif($dataset::varchar, '${notStated}')`,
  buyer: 'p.buyer_oid in (select m.oid from organization_mart m where m.org_key = $buyer::varchar)',
  supplier: `p.pid in (
    select s.pid
    from award_mart s
    where s.oid in (select m.oid from organization_mart m where m.org_key = $supplier::varchar and not m.is_person)
  )`,
} as const;

/** Processes that do not name their buyer. */
const withoutBuyer = 'p.buyer_oid is null';

type Filter = keyof typeof conditions;
const filters: readonly Filter[] = [
  'year',
  'category',
  'region',
  'method',
  'it',
  'product',
  'dataset',
  'buyer',
  'supplier',
];

function condition(filter: Filter, params: MeasureParams): string {
  return filter === 'buyer' && params.buyer === notStated ? withoutBuyer : conditions[filter];
}

/** What `{{filters}}` stands for in a measure's statement: "true" when nothing is asked. */
export function filterSql(params: MeasureParams): string {
  const given = filters.filter((filter) => params[filter] !== undefined);
  return given.length === 0 ? 'true' : given.map((filter) => condition(filter, params)).join('\n  and ');
}

/** Every condition that a statement may hold: part of what an edition's measures are. */
export const allConditions: readonly string[] = [...Object.values(conditions), withoutBuyer];
