/** Computes every measure of the whole edition once, when it is made, so that pages open at once. */
import type { Engine } from '../engine/engine.ts';
import type { Split } from './measure.ts';
import { measures } from './registry.ts';
import { runMeasure } from './run.ts';

const usual: readonly (Split | undefined)[] = [undefined, 'year', 'category', 'region', 'method'];

/** Fills measure_result: the result shape as JSON, for each measure and usual split, without filters. */
export async function precomputeMeasures(engine: Engine, currency: string): Promise<void> {
  await engine.run('create table measure_result (measure varchar, split varchar, result varchar)');
  for (const measure of measures) {
    for (const by of usual) {
      const result = await runMeasure(
        engine,
        { id: '', fictional: false, currency },
        measure,
        by === undefined ? {} : { by },
      );
      await engine.run('insert into measure_result values ($measure, $split, $result)', {
        measure: measure.id,
        split: by ?? '',
        result: JSON.stringify({ rows: result.rows }),
      });
    }
  }
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
