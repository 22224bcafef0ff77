/** `limpide measure`: the value of a measure, with its parameters and edition, as JSON, CSV or a few plain lines. */
import { type LineageName, lineage } from '../archive/layout.ts';
import { openServed } from '../editions/served.ts';
import { flagCsv } from '../flags/csv.ts';
import { type Result, results } from '../flags/flag.ts';
import type { FlagResult } from '../flags/result.ts';
import { findFlag, isFlag, runFlag } from '../flags/run.ts';
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
  /** For a flag: which rows to list; true for the flagged ones. */
  readonly results?: boolean | string;
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
  const flag = isFlag(id) ? findFlag(id) : undefined;
  const measure = flag === undefined ? findMeasure(id) : undefined;
  if (measure !== undefined && flags.results !== undefined)
    throw new LimpideError('usage', '--results lists what a flag finds; a measure has its rows already.');
  const wanted = rowsAsked(flags);
  const params = readParams(flags.param);
  const names: readonly LineageName[] = flags.demo ? ['demo'] : ['real', 'demo'];
  const edition = await openServed(
    names.map((name) => lineage(flags.data, name)),
    flags.edition,
    { connections: 1, memory: '1500MB', patience: 0 },
  );
  try {
    if (flag !== undefined) {
      const result = await runFlag(edition, edition, flag, params, wanted);
      if (flags.json) output.out(JSON.stringify(result));
      else if (flags.csv) output.out(flagCsv(result).trimEnd());
      else printFlag(flag.words.en.title, result, output);
      return;
    }
    if (measure === undefined) return;
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

/** @throws LimpideError usage on a result that is none */
function rowsAsked(flags: MeasureFlags): { results: readonly Result[] } | undefined {
  const { results: wanted } = flags;
  if (wanted === undefined || wanted === false) return flags.csv ? { results: ['flagged'] } : undefined;
  if (wanted === true) return { results: ['flagged'] };
  if (wanted === 'all') return { results };
  const known = results.find((one) => one === wanted);
  if (known) return { results: [known] };
  throw new LimpideError(
    'usage',
    `--results takes ${results.join(', ')} or all, and "${wanted}" is none of them.`,
  );
}

function printFlag(title: string, result: FlagResult, output: Output): void {
  const { flagged, clear, notComputable, missing } = result.totals;
  output.out(`${result.measure} ${title}`);
  output.out(`${flagged} flagged, ${clear} clear, ${notComputable} cannot be computed`);
  for (const [field, n] of Object.entries(missing)) output.out(`  ${String(n).padStart(8)} lack ${field}`);
  for (const row of result.rows ?? [])
    output.out(`${row.subject.id.padEnd(40)} ${row.result} ${row.value ?? ''}  ${row.subject.name ?? ''}`);
  output.out(`edition ${result.edition}${result.fictional ? ' — fictional data' : ''}`);
}
