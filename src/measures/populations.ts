/** What the rows of a measure are, p in its statement: how they are split, and the condition that each parameter puts on them. */
import type { Split } from './measure.ts';
import { type MeasureParams, notStated } from './params.ts';

/** Parameters that choose rows; `by` and `limit` say what is made of them. */
export type Filter = Exclude<keyof MeasureParams, 'by' | 'limit'>;

export interface Population {
  /** Splits that are computed for the whole edition and shown on a measure's page, in this order. */
  readonly usual: readonly Split[];
  /** The expression that each possible split groups by. */
  readonly splits: Readonly<Partial<Record<Split, string>>>;
  /** The condition of each parameter, in the order in which they are told. */
  readonly conditions: Readonly<Partial<Record<Filter, string>>>;
}

/** Rows of process or award_mart. */
const process: Population = {
  usual: ['year', 'category', 'region', 'method'],
  splits: {
    year: 'p.year::varchar',
    category: 'p.category',
    region: 'p.region',
    method: 'p.method',
    buyer: '(select m.org_key from organization_mart m where m.oid = p.buyer_oid)',
  },
  conditions: {
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
  },
};

/** Rows of outcome: one value an indicator, area, part and period. */
const outcome: Population = {
  usual: ['year', 'area'],
  splits: { year: 'p.year::varchar', area: 'p.area' },
  conditions: {
    year: 'p.year is not distinct from try_cast($year::varchar as smallint)',
    area: 'p.area = $area::varchar',
    indicator: 'p.indicator = $indicator::varchar',
    threshold: 'p.threshold = $threshold::varchar',
    part: 'p.part = $part::varchar',
    dataset: 'p.dataset_id = $dataset::varchar',
  },
};

/**
 * Rows of projects: year (of the last publication, or of the one that the row is about), dataset_id, organization_key,
 * project_id, official_light and light (null: not stated, or not computable), currency.
 */
const project: Population = {
  usual: ['year', 'organization'],
  splits: { year: 'p.year::varchar', organization: 'p.organization_key', project: 'p.project_id' },
  conditions: {
    year: 'p.year is not distinct from try_cast($year::varchar as smallint)',
    organization: `p.organization_key is not distinct from nullif($organization::varchar, '${notStated}')`,
    project: 'p.project_id = $project::varchar',
    official: `p.official_light is not distinct from nullif($official::varchar, '${notStated}')`,
    measured: `p.light is not distinct from nullif($measured::varchar, '${notStated}')`,
    dataset: `p.dataset_id is not distinct from nullif($dataset::varchar, '${notStated}')`,
  },
};

export const populations = { process, outcome, project } as const;
export type PopulationName = keyof typeof populations;
