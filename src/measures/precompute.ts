/** Computes every measure of the whole edition once, when it is made, so that pages open at once. */
import type { Engine } from '../engine/engine.ts';
import buyerMeasureSql from './buyer-measure.sql';
import { leading, leadingSplit } from './leading.ts';
import type { Measure, Split } from './measure.ts';
import { measures } from './registry.ts';
import type { ResultRow } from './result.ts';
import { runMeasure } from './run.ts';

const usual: readonly (Split | undefined)[] = [undefined, 'year', 'category', 'region', 'method'];

/**
 * Fills measure_result: rows of the result shape as JSON, for each measure and usual split, without filters, and the
 * leading buyers of each measure of one value; and buyer_measure: that value for every buyer.
 */
export async function precomputeMeasures(engine: Engine, currency: string): Promise<void> {
  const facts = { id: '', fictional: false, currency };
  await engine.run('create table measure_result (measure varchar, split varchar, result varchar)');
  await engine.run('create table buyer_measure (oid integer, measure varchar, result varchar)');
  for (const measure of measures) {
    for (const by of usual) {
      const { rows } = await runMeasure(engine, facts, measure, by === undefined ? {} : { by });
      await store(engine, measure, by ?? '', rows);
    }
    if (measure.form !== 'value') continue;
    const { rows } = await runMeasure(engine, facts, measure, { by: 'buyer' });
    await store(engine, measure, leadingSplit, leading(measure, rows));
    await engine.run(buyerMeasureSql, {
      measure: measure.id,
      rows: JSON.stringify(
        rows.map((row) => ({ buyer: row.dimensions['buyer'], result: JSON.stringify(row) })),
      ),
    });
  }
}

async function store(
  engine: Engine,
  measure: Measure,
  split: string,
  rows: readonly ResultRow[],
): Promise<void> {
  await engine.run('insert into measure_result values ($measure, $split, $result)', {
    measure: measure.id,
    split,
    result: JSON.stringify({ rows }),
  });
}

/** The values that `verify` computes again. */
export async function headlineValues(
  engine: Engine,
  currency: string,
): Promise<{ measure: string; params: Record<string, string>; value: string | null }[]> {
  const values: { measure: string; params: Record<string, string>; value: string | null }[] = [];
  for (const measure of measures.filter((candidate) => candidate.headline)) {
    const { value } = await runMeasure(engine, { id: '', fictional: false, currency }, measure, {});
    values.push({
      measure: measure.id,
      params: {},
      value: value === null || value === undefined ? null : String(value),
    });
  }
  return values;
}
