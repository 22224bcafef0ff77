/** Observations that anyone can write in a spreadsheet: one line an indicator, area and period (docs/observations.md). */
import { LimpideError } from '../../kernel/errors.ts';
import { observationJson } from '../observation/row.ts';
import type { Place, RejectReason, Source } from '../source.ts';
import { csvLines } from '../text/csv.ts';
import { readWhole } from '../text/whole.ts';
import { columns, required, rowOf } from './line.ts';

function separatorOf(head: string): number {
  return (head.match(/;/g)?.length ?? 0) > (head.match(/,/g)?.length ?? 0) ? 0x3b : 0x2c;
}

function headOf(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  const [first = ''] = text.split(/\r?\n/, 1);
  const [line] = csvLines(Buffer.from(first), separatorOf(first));
  return (line?.values ?? []).map((value) => value.trim().toLowerCase());
}

export const observationsCsvSource: Source = {
  id: 'observations-csv',

  recognizes(_name, head) {
    const names = headOf(head);
    return required.every((name) => names.includes(name));
  },

  async read(input, sink) {
    const bytes = await readWhole(input);
    const names = headOf(bytes.subarray(0, 64 << 10));
    checkNames(input.name, names);
    const separator = separatorOf(bytes.toString('utf8', 0, Math.max(bytes.indexOf(0x0a), 0)));
    const periods: string[] = [];
    const reject = (reason: RejectReason, detail: string, place: Place): void =>
      sink.reject({
        kind: 'observation',
        reason,
        detail,
        place,
        raw: bytes.toString('utf8', place.offset, place.offset + place.length),
      });
    let isHead = true;
    let lines = 0;
    for (const { place, values, unclosed } of csvLines(bytes, separator)) {
      if (isHead || (values.length === 1 && values[0]?.trim() === '')) {
        isHead = false;
        continue;
      }
      lines++;
      if (unclosed) {
        reject('wrongColumns', 'A quote is opened here and never closed.', place);
        continue;
      }
      if (values.length !== names.length) {
        reject(
          'wrongColumns',
          `The line has ${values.length} values, and the heading ${names.length} columns.`,
          place,
        );
        continue;
      }
      const given = new Map(names.map((name, index) => [name, values[index]?.trim() ?? '']));
      const row = rowOf(given, separator === 0x3b);
      if ('reason' in row) reject(row.reason, row.detail, place);
      else {
        sink.row('observation', observationJson(row), place);
        periods.push(row.period);
      }
    }
    if (lines === 0)
      throw new LimpideError('badInput', `${input.name} has a heading and no lines; add one line a value.`);
    periods.sort();
    const days = periods.filter((period) => period.length === 10);
    const [first] = days;
    const last = days.at(-1);
    return {
      format: 'observations CSV',
      ...(first === undefined ? {} : { periodStart: first }),
      ...(last === undefined ? {} : { periodEnd: last }),
    };
  },
};

function checkNames(file: string, names: readonly string[]): void {
  const unknown = names.filter((name) => !columns.some((known) => known === name));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const [bad] = [...unknown, ...twice];
  if (bad !== undefined)
    throw new LimpideError(
      'badInput',
      `${file}, line 1: the column “${bad}” is ${unknown.includes(bad) ? 'not known' : 'there twice'}; the columns are ${columns.join(', ')} (bin/limpide template observations).`,
    );
}
