/** Runs a measure over an edition and gives the one result shape. */
import { number, numberOrNull, textOrNull } from '../engine/cells.ts';
import type { Engine, SqlParams, SqlRow } from '../engine/engine.ts';
import { fill } from '../engine/sql.ts';
import { LimpideError } from '../kernel/errors.ts';
import { filterSql } from './conditions.ts';
import type { Measure, Split, Unit } from './measure.ts';
import { type MeasureParams, notStated, parseParams } from './params.ts';
import { measures } from './registry.ts';
import type { MeasureResult, ResultRow } from './result.ts';

const splitExpressions: Record<Split, string> = {
  year: 'p.year::varchar',
  category: 'p.category',
  region: 'p.region',
  method: 'p.method',
  buyer: '(select m.org_key from organization_mart m where m.oid = p.buyer_oid)',
};

/** What a measure needs to know of the edition that it reads. */
export interface EditionFacts {
  readonly id: string;
  readonly fictional: boolean;
  readonly currency: string;
}

/** @throws LimpideError notFound, with the measures that there are */
export function findMeasure(id: string): Measure {
  const measure = measures.find((candidate) => candidate.id === id);
  if (measure) return measure;
  throw new LimpideError(
    'notFound',
    `There is no measure "${id}". The measures are: ${measures.map((m) => m.id).join(', ')}.`,
  );
}

/** The statement that a measure runs, with its fragments in place: what a figure's page shows. */
export function measureSql(measure: Measure, params: MeasureParams): string {
  const { by } = params;
  return fill(measure.sql, {
    split: by === undefined ? 'null::varchar' : splitExpressions[by],
    filters: filterSql(params),
  });
}

/** The values bound to the statement: what a figure's page shows beside it. */
export function measureValues(params: MeasureParams, currency: string): SqlParams {
  return {
    year: params.year ?? null,
    buyer: params.buyer ?? null,
    supplier: params.supplier ?? null,
    category: params.category ?? null,
    region: params.region ?? null,
    method: params.method ?? null,
    it: params.it ?? null,
    product: params.product ?? null,
    dataset: params.dataset ?? null,
    currency,
    limit: Number(params.limit ?? '20'),
  };
}

/**
 * Runs `measure` with the given parameters (strings, as in a URL).
 * @param settled the parameter whose rows are all that the engine gives: its condition is left out (see narrowed.ts)
 * @throws LimpideError usage on a bad parameter
 */
export async function runMeasure(
  engine: Engine,
  edition: EditionFacts,
  measure: Measure,
  given: Readonly<Record<string, string>>,
  settled?: 'buyer' | 'supplier',
): Promise<MeasureResult> {
  const params = parseParams(given);
  const asked = settled === undefined ? params : { ...params, [settled]: undefined };
  const rows = await engine.all(measureSql(measure, asked), measureValues(params, edition.currency));
  return shape(edition, measure, params, given, rows);
}

function shape(
  edition: EditionFacts,
  measure: Measure,
  params: MeasureParams,
  given: Readonly<Record<string, string>>,
  rows: readonly SqlRow[],
): MeasureResult {
  const single = isSingle(measure, params);
  const found = rows.map((row) => shapeRow(measure, params.by, row));
  const shaped = single && found.length === 0 ? [nothing(measure)] : found;
  const only = single ? shaped[0] : undefined;
  const leftOut = shaped.reduce((sum, row) => sum + (row.leftOut ?? 0), 0);
  return {
    measure: measure.id,
    version: measure.version,
    params: given,
    edition: edition.id,
    ...(edition.fictional ? { fictional: true } : {}),
    unit: measure.unit,
    ...(measure.unit === 'money' ? { currency: edition.currency } : {}),
    grain: measure.grain.en,
    ...(only
      ? { value: only.value, numerator: only.numerator ?? null, denominator: only.denominator ?? null }
      : {}),
    rows: shaped,
    totals: {
      rows: shaped.length,
      n: shaped.reduce((sum, row) => sum + row.n, 0),
      notComputable: shaped.reduce((sum, row) => sum + (row.notComputable ?? 0), 0),
      ...(leftOut > 0 ? { leftOut } : {}),
    },
  };
}

/** Whether the answer is one value: not split, and of one organization if it is a ranking. */
export function isSingle(measure: Measure, params: MeasureParams): boolean {
  if (params.by !== undefined) return false;
  return measure.form === 'value' || params[subjectParam(measure)] !== undefined;
}

/** The parameter that names a ranking's subject. */
export function subjectParam(measure: Measure): 'buyer' | 'supplier' {
  return measure.subject ?? 'buyer';
}

/** No row has these filters: none is a count, and of what there is none, no share or sum can be told. */
function nothing(measure: Measure): ResultRow {
  const value = measure.unit === 'count' ? 0 : null;
  return {
    dimensions: {},
    result: value === null ? 'notComputable' : 'value',
    value,
    numerator: value,
    denominator: null,
    n: 0,
  };
}

function shapeRow(measure: Measure, by: Split | undefined, row: SqlRow): ResultRow {
  const value = cell(measure.unit, row, 'value');
  const key = textOrNull(row, 'key');
  const id = 'subject_key' in row ? textOrNull(row, 'subject_key') : null;
  const name = 'subject_name' in row ? textOrNull(row, 'subject_name') : null;
  const notComputable = numberOrNull(row, 'not_computable') ?? 0;
  const leftOut = 'left_out' in row ? (numberOrNull(row, 'left_out') ?? 0) : 0;
  return {
    ...(id === null
      ? {}
      : {
          subject: {
            kind: subjectParam(measure) === 'buyer' ? 'buyer' : 'tenderer',
            id,
            ...(name === null ? {} : { name }),
          },
        }),
    dimensions: by === undefined ? {} : { [by]: key ?? notStated },
    result: value === null ? 'notComputable' : 'value',
    value,
    numerator: cell(measure.unit, row, 'numerator'),
    denominator: cell(measure.unit, row, 'denominator'),
    n: number(row, 'n'),
    ...(notComputable > 0 ? { notComputable } : {}),
    ...(leftOut > 0 ? { leftOut } : {}),
  };
}

/** Money stays the exact text that the engine gave. */
function cell(unit: Unit, row: SqlRow, column: string): string | number | null {
  const text = textOrNull(row, column);
  if (text === null) return null;
  return unit === 'money' ? text : Number(text);
}
