/** `limpide quarantine`: the rows that were put aside, each with its place, its reason and its raw text. */
import { openServed } from '../editions/served.ts';
import { number, text } from '../engine/cells.ts';
import type { SqlRow } from '../engine/engine.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { Output } from '../kernel/log.ts';
import { csvField } from '../measures/csv.ts';
import { lineagesOf } from './lineage.ts';
import rowsSql from './quarantine.sql';
import filesSql from './quarantine-files.sql';
import reasonsSql from './quarantine-reasons.sql';

export interface QuarantineFlags {
  readonly data: string;
  /** SHA-256 (or its first eight characters or more), or name. */
  readonly file?: string;
  readonly reason?: string;
  /** Most rows given; default 50 for people, all for programs. */
  readonly limit?: string;
  readonly edition?: string;
  readonly demo?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

const columns = ['file', 'sha256', 'kind', 'reason', 'detail', 'line', 'offset', 'length', 'raw'] as const;
const shownText = 240;

/** JSON: {edition, rows: […]}; CSV: one line a row; else some lines a row. @throws LimpideError usage, notFound */
export async function printQuarantine(flags: QuarantineFlags, output: Output): Promise<void> {
  const limit = readLimit(flags);
  const places = lineagesOf(flags.data).filter((place) => !flags.demo || place.name === 'demo');
  const edition = await openServed(places, flags.edition, { connections: 1, patience: 0 });
  try {
    if (flags.file !== undefined && (await edition.all(filesSql, { file: flags.file })).length === 0)
      throw new LimpideError(
        'notFound',
        `No file "${flags.file}" is in this edition; give its name, or at least eight characters of its SHA-256.`,
      );
    const params = { file: flags.file ?? null, reason: flags.reason ?? null, limit };
    if (flags.json) {
      output.out(`{"edition":"${edition.id}"${edition.fictional ? ',"fictional":true' : ''},"rows":[`);
      let between = '';
      for await (const rows of edition.stream(rowsSql, params)) {
        if (rows.length === 0) continue;
        output.out(between + rows.map((row) => JSON.stringify(row)).join(',\n'));
        between = ',';
      }
      output.out(']}');
    } else if (flags.csv) {
      const last = edition.fictional ? ['true'] : [];
      output.out([...columns, ...(edition.fictional ? ['fictional'] : [])].join(','));
      for await (const rows of edition.stream(rowsSql, params))
        for (const row of rows)
          output.out([...columns.map((column) => csvField(cell(row, column))), ...last].join(','));
    } else {
      for await (const rows of edition.stream(rowsSql, params)) for (const row of rows) printRow(row, output);
      printSummary(await edition.all(reasonsSql), output);
    }
  } finally {
    await edition.close();
  }
}

/** Null: all of them. */
function readLimit(flags: QuarantineFlags): number | null {
  if (flags.limit === undefined) return flags.json || flags.csv ? null : 50;
  if (!/^[1-9]\d{0,9}$/.test(flags.limit))
    throw new LimpideError('usage', `--limit takes a whole number from 1, not "${flags.limit}".`);
  return Number(flags.limit);
}

function cell(row: SqlRow, column: string): string | number | boolean | null {
  const value = row[column] ?? null;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

function printRow(row: SqlRow, output: Output): void {
  output.out(
    `${text(row, 'file')}, line ${number(row, 'line')} (byte ${number(row, 'offset')}, ${number(row, 'length')} long): ${text(row, 'kind')}, ${text(row, 'reason')}`,
  );
  output.out(`  ${text(row, 'detail')}`);
  const raw = text(row, 'raw').replace(/\s+/g, ' ').trim();
  if (raw !== '') output.out(`  ${raw.length > shownText ? `${raw.slice(0, shownText)}…` : raw}`);
}

function printSummary(reasons: readonly SqlRow[], output: Output): void {
  if (reasons.length === 0) output.out('No row is in quarantine.');
  else
    output.note(
      `In all: ${reasons.map((row) => `${number(row, 'n')} ${text(row, 'reason')}`).join(', ')}. --json gives every row with its whole text.`,
    );
}
