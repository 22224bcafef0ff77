/** The few buyers that a measure's own page compares: those with enough rows, the largest first, computed once. */
import type { Engine } from '../engine/engine.ts';
import type { Measure } from './measure.ts';
import type { ResultRow } from './result.ts';
import { type EditionFacts, runMeasure } from './run.ts';

/** Under this many rows a buyer is not compared with others: one more row would change its value too much. */
export const fewestRows = 10;
const howMany = 20;

/** The place in measure_result of what this file computes. */
export const leadingSplit = 'buyer:leading';

/**
 * By value for sums and counts; by number of rows for shares and averages, so that the list is one of who does the
 * most, never one of who scores the worst.
 */
export function leading(measure: Measure, rows: readonly ResultRow[]): readonly ResultRow[] {
  const bySize = measure.unit === 'money' || measure.unit === 'count';
  const size = (row: ResultRow): number => (bySize ? Number(row.value) : row.n);
  return rows
    .filter((row) => row.n >= fewestRows && row.value !== null && row.dimensions['buyer'] !== 'unknown')
    .sort((a, b) => size(b) - size(a) || (nameOf(a) < nameOf(b) ? -1 : 1))
    .slice(0, howMany);
}

function nameOf(row: ResultRow): string {
  return row.dimensions['buyer'] ?? '';
}

export async function leadingBuyers(
  engine: Engine,
  edition: EditionFacts,
  measure: Measure,
): Promise<readonly ResultRow[]> {
  return leading(measure, (await runMeasure(engine, edition, measure, { by: 'buyer' })).rows);
}
