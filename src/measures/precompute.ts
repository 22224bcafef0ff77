/** Computes every measure of the whole edition once, when it is made, so that pages open at once. */
import type { Engine } from '../engine/engine.ts';
import buyerMeasureSql from './buyer-measure.sql';
import { leading, leadingSplit } from './leading.ts';
import type { Measure, Split } from './measure.ts';
import measureResultSql from './measure-result.sql';
import type { ResultRow } from './result.ts';
import { isSingle, populationOf, runMeasure } from './run.ts';

/** The rows of one measure, for the whole edition and for each usual split. */
export interface Precomputed {
  readonly measure: Measure;
  readonly splits: readonly { readonly split: string; readonly rows: readonly ResultRow[] }[];
  /** One row a buyer; absent for a ranking, and for a measure whose rows have none. */
  readonly buyers: readonly ResultRow[] | undefined;
}

export async function precomputeMeasure(
  engine: Engine,
  measure: Measure,
  currency: string,
): Promise<Precomputed> {
  const facts = { id: '', fictional: false, currency };
  const splits: { split: string; rows: readonly ResultRow[] }[] = [];
  const usual: readonly (Split | undefined)[] = [undefined, ...populationOf(measure).usual];
  for (const by of usual) {
    const { rows } = await runMeasure(engine, facts, measure, by === undefined ? {} : { by });
    splits.push({ split: by ?? '', rows });
  }
  if (measure.form !== 'value' || measure.population !== undefined)
    return { measure, splits, buyers: undefined };
  const { rows: buyers } = await runMeasure(engine, facts, measure, { by: 'buyer' });
  splits.push({ split: leadingSplit, rows: leading(measure, buyers) });
  return { measure, splits, buyers };
}

/**
 * Fills measure_result: rows of the result shape as JSON, for each measure and usual split, without filters, and the
 * leading buyers of each measure of one value; and buyer_measure: that value for every buyer.
 */
export async function storeMeasures(engine: Engine, precomputed: readonly Precomputed[]): Promise<void> {
  await engine.run('create table measure_result (measure varchar, split varchar, result varchar)');
  await engine.run('create table buyer_measure (oid integer, measure varchar, result varchar)');
  await engine.run(measureResultSql, {
    results: JSON.stringify(
      precomputed.flatMap(({ measure, splits }) =>
        splits.map(({ split, rows }) => ({ measure: measure.id, split, result: JSON.stringify({ rows }) })),
      ),
    ),
  });
  for (const { measure, buyers } of precomputed) {
    if (buyers === undefined) continue;
    await engine.run(buyerMeasureSql, {
      measure: measure.id,
      rows: JSON.stringify(
        buyers.map((row) => ({ buyer: row.dimensions['buyer'], result: JSON.stringify(row) })),
      ),
    });
  }
}

/** The values that `verify` computes again. */
export function headlineValues(
  precomputed: readonly Precomputed[],
): { measure: string; params: Record<string, string>; value: string | null }[] {
  return precomputed
    .filter(({ measure }) => measure.headline)
    .map(({ measure, splits }) => {
      const whole = splits.find(({ split }) => split === '');
      const value = isSingle(measure, {}) ? whole?.rows[0]?.value : undefined;
      return {
        measure: measure.id,
        params: {},
        value: value === null || value === undefined ? null : String(value),
      };
    });
}
