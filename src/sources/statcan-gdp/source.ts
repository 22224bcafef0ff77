/**
 * Statistics Canada, table 36-10-0402-01: GDP at basic prices by industry and province, as its site exports it, and as
 * tidied by others into one line a province, industry and year. Values are in millions of dollars.
 */
import { LimpideError } from '../../kernel/errors.ts';
import { areaNamed } from '../observation/areas.ts';
import { type ObservationRow, observationJson, slug } from '../observation/row.ts';
import type { Place, RowSink, Source } from '../source.ts';
import { csvLines } from '../text/csv.ts';
import { readWhole } from '../text/whole.ts';
import { type GdpLine, readExport, readTidy } from './tables.ts';
import { yearsWithoutTotal } from './zeros.ts';

const tidyHead = 'Geography,Industry,Year,Industry GDP (current C$),Industry GDP (2012 chained C$)';
const exportHead = '36-10-0402-01';

export const statcanGdpSource: Source = {
  id: 'statcan-gdp',

  recognizes(_name, head) {
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('utf8');
    return (
      text.replace(/^\ufeff/, '').startsWith(tidyHead) ||
      (/^\ufeff?"Gross domestic product/.test(text) && text.includes(exportHead))
    );
  },

  async read(input, sink) {
    const bytes = await readWhole(input);
    const tidy = bytes
      .toString('utf8', 0, 300)
      .replace(/^\ufeff/, '')
      .startsWith(tidyHead);
    const lines = [...(tidy ? readTidy(csvLines(bytes)) : readExport(csvLines(bytes)))];
    if (lines.length === 0)
      throw new LimpideError('badInput', `${input.name} has a heading and no lines; download it again.`);
    const emptied = yearsWithoutTotal(lines);
    for (const line of lines) deliver(sink, bytes, line, emptied);
    const years = lines.map(({ year }) => year).filter((year) => /^\d{4}$/.test(year));
    years.sort();
    const [first] = years;
    const last = years.at(-1);
    return {
      publisher: 'Statistics Canada',
      format: tidy ? 'StatCan 36-10-0402-01, tidied CSV' : 'StatCan 36-10-0402-01, exported CSV',
      ...(first === undefined ? {} : { periodStart: `${first}-01-01` }),
      ...(last === undefined ? {} : { periodEnd: `${last}-12-31` }),
    };
  },
};

/** Two observations a line: current dollars, and chained 2012 dollars. */
function deliver(sink: RowSink, bytes: Buffer, line: GdpLine, emptied: ReadonlySet<string>): void {
  const { place } = line;
  const rows = line.broken ?? rowsOf(line, emptied);
  if (typeof rows === 'string') {
    const reason = line.broken === undefined ? 'badValue' : 'wrongColumns';
    reject(sink, bytes, place, reason, rows);
    return;
  }
  for (const row of rows) {
    if (typeof row === 'string') reject(sink, bytes, place, 'badValue', row);
    else sink.row('observation', observationJson(row), place);
  }
}

function rowsOf(line: GdpLine, emptied: ReadonlySet<string>): (ObservationRow | string)[] | string {
  const area = areaNamed(line.geography);
  if (area === undefined) return `No province or territory is called “${line.geography}”.`;
  if (!/^\d{4}$/.test(line.year)) return `“${line.year}” is not a year.`;
  if (line.industry === '') return 'The line names no industry.';
  const base = { area, part: slug(line.industry), period: line.year, unit: 'millions' } as const;
  const isEmptied = emptied.has(`${line.geography} ${line.year}`);
  return [
    observed({ ...base, indicator: 'gdp-current' }, line.current, isEmptied),
    observed({ ...base, indicator: 'gdp-chained-2012' }, line.chained, false),
  ];
}

type WithoutValue = Omit<ObservationRow, 'value' | 'status'>;

/** Symbols as StatCan writes them: ".." not available, "x" confidential, "F" too unreliable to be published. */
function observed(base: WithoutValue, written: string, isEmptied: boolean): ObservationRow | string {
  if (written === '..' || written === '...' || written === '')
    return { ...base, value: null, status: 'notAvailable', written };
  if (written === 'x' || written === 'F') return { ...base, value: null, status: 'suppressed', written };
  const plain = written.replaceAll(',', '');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return `“${written}” is not an amount in millions of dollars.`;
  if (isEmptied && Number(plain) === 0) return { ...base, value: null, status: 'zeroForMissing', written };
  return { ...base, value: plain, status: 'value' };
}

function reject(
  sink: RowSink,
  bytes: Buffer,
  place: Place,
  reason: 'badValue' | 'wrongColumns',
  detail: string,
): void {
  sink.reject({
    kind: 'observation',
    reason,
    detail,
    place,
    raw: bytes.toString('utf8', place.offset, place.offset + place.length),
  });
}
