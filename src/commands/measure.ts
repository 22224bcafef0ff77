/** `limpide measure`: the value of a measure, with its parameters and edition, as JSON, CSV or a few plain lines. */
import { type LineageName, lineage } from '../archive/layout.ts';
import { openServed } from '../editions/served.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { Output } from '../kernel/log.ts';
import { toCsv } from '../measures/csv.ts';
import type { MeasureResult } from '../measures/result.ts';
import { findMeasure, runMeasure } from '../measures/run.ts';

export interface MeasureFlags {
  readonly data: string;
  readonly param: readonly string[];
  readonly edition?: string;
  readonly demo?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** @throws LimpideError usage on a parameter that is not k=v */
export function readParams(given: readonly string[]): Record<string, string> {
  const params: Record<string, string> = {};
  for (const item of given) {
    const equals = item.indexOf('=');
    if (equals < 1) throw new LimpideError('usage', `"${item}" is no parameter; write --param name=value.`);
    params[item.slice(0, equals)] = item.slice(equals + 1);
  }
  return params;
}

export async function printMeasure(id: string, flags: MeasureFlags, output: Output): Promise<void> {
  const measure = findMeasure(id);
  const params = readParams(flags.param);
  const names: readonly LineageName[] = flags.demo ? ['demo'] : ['real', 'demo'];
  const edition = await openServed(
    names.map((name) => lineage(flags.data, name)),
    flags.edition,
    { connections: 1, memory: '1500MB', patience: 0 },
  );
  try {
    const result = await runMeasure(edition, edition, measure, params);
    if (flags.json) output.out(JSON.stringify(result));
    else if (flags.csv) output.out(toCsv(result).trimEnd());
    else printPlain(measure.title.en, result, output);
  } finally {
    await edition.close();
  }
}

function printPlain(title: string, result: MeasureResult, output: Output): void {
  output.out(`${title} (${result.unit}${result.currency ? `, ${result.currency}` : ''})`);
  for (const row of result.rows) {
    const name = row.subject?.name ?? row.subject?.id ?? Object.values(row.dimensions).join(' · ');
    const share =
      row.numerator === undefined || row.numerator === null
        ? ''
        : ` (${row.numerator}${row.denominator === null ? '' : ` / ${row.denominator}`})`;
    output.out(`${(name || 'all').padEnd(40)} ${row.value ?? 'cannot be computed'}${share}, n = ${row.n}`);
  }
  output.out(`edition ${result.edition}${result.fictional ? ' — fictional data' : ''}`);
}
