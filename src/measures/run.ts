/** Runs a measure over an edition and gives the one result shape. */
import { number, numberOrNull, textOrNull } from '../engine/cells.ts';
import type { Engine, SqlParams, SqlRow } from '../engine/engine.ts';
import { fill } from '../engine/sql.ts';
import { LimpideError } from '../kernel/errors.ts';
import { filterSql, filtersOf } from './conditions.ts';
import type { Measure, Split, Unit } from './measure.ts';
import { type MeasureParams, notStated, parseParams } from './params.ts';
import { type Population, populations } from './populations.ts';
import { measures } from './registry.ts';
import type { MeasureResult, ResultRow } from './result.ts';

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

/** What a measure's rows are. */
export function populationOf(measure: Measure): Population {
  return populations[measure.population ?? 'process'];
}

/** The parameters that a measure takes. */
export function paramsOf(measure: Measure): readonly (keyof MeasureParams)[] {
  const refused = measure.refuses ?? [];
  return [...filtersOf(populationOf(measure)).filter((name) => !refused.includes(name)), 'by', 'limit'];
}

/** What a measure can be split by: what its rows have, but for what it refuses as a filter. */
function splitsOf(measure: Measure): readonly string[] {
  const refused: readonly string[] = measure.refuses ?? [];
  return Object.keys(populationOf(measure).splits).filter((split) => !refused.includes(split));
}

/**
 * What is asked of a measure: the parameters given, and what it means by those that are not.
 * @throws LimpideError usage on a parameter or a split that says nothing of its rows
 */
export function askedOf(measure: Measure, params: MeasureParams): MeasureParams {
  const taken = paramsOf(measure);
  for (const name of Object.keys(params))
    if (!taken.some((known) => known === name))
      throw new LimpideError(
        'usage',
        `Parameter ${name}: the measure ${measure.id} does not take it; its parameters are ${taken.join(', ')}.`,
      );
  const splits = splitsOf(measure);
  if (params.by !== undefined && !splits.includes(params.by))
    throw new LimpideError(
      'usage',
      `Parameter by: the measure ${measure.id} can be split by ${splits.join(', ')}.`,
    );
  const { defaults } = measure;
  if (defaults === undefined) return params;
  const { [params.by ?? 'by']: _, ...meant } = defaults;
  return { ...meant, ...params };
}

/** The statement that a measure runs, with its fragments in place: what a figure's page shows. */
export function measureSql(measure: Measure, params: MeasureParams): string {
  const { by } = params;
  const population = populationOf(measure);
  return fill(measure.sql, {
    split: (by === undefined ? undefined : population.splits[by]) ?? 'null::varchar',
    filters: filterSql(askedOf(measure, params), population),
  });
}

/** The values bound to the statement, of what is asked: what a figure's page shows beside it. */
export function measureValues(asked: MeasureParams, currency: string): SqlParams {
  return {
    year: asked.year ?? null,
    buyer: asked.buyer ?? null,
    supplier: asked.supplier ?? null,
    category: asked.category ?? null,
    region: asked.region ?? null,
    method: asked.method ?? null,
    it: asked.it ?? null,
    product: asked.product ?? null,
    dataset: asked.dataset ?? null,
    area: asked.area ?? null,
    indicator: asked.indicator ?? null,
    threshold: asked.threshold ?? null,
    part: asked.part ?? null,
    organization: asked.organization ?? null,
    project: asked.project ?? null,
    official: asked.official ?? null,
    measured: asked.measured ?? null,
    by: asked.by ?? null,
    currency,
    limit: Number(asked.limit ?? '20'),
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
  const rows = await engine.all(
    measureSql(measure, asked),
    measureValues(askedOf(measure, params), edition.currency),
  );
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

/**
 * No row has these filters: none is a count of processes or of projects, and of what there is none, no share or sum can be told. That no
 * outcome was observed says nothing of it.
 */
function nothing(measure: Measure): ResultRow {
  const value = measure.unit === 'count' && measure.population !== 'outcome' ? 0 : null;
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
  const subject = id === null ? splitSubject(by, key) : rankedSubject(measure, id, name);
  return {
    ...(subject === undefined ? {} : { subject }),
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

function rankedSubject(measure: Measure, id: string, name: string | null): ResultRow['subject'] {
  return {
    kind: subjectParam(measure) === 'buyer' ? 'buyer' : 'tenderer',
    id,
    ...(name === null ? {} : { name }),
  };
}

/** A split by what has an id of its own gives rows about subjects. */
function splitSubject(by: Split | undefined, key: string | null): ResultRow['subject'] {
  return key !== null && (by === 'project' || by === 'area') ? { kind: by, id: key } : undefined;
}

/** Money stays the exact text that the engine gave. */
function cell(unit: Unit, row: SqlRow, column: string): string | number | null {
  const text = textOrNull(row, column);
  if (text === null) return null;
  return unit === 'money' ? text : Number(text);
}
