/** What a flag finds as CSV: one line a subject, with the parameters and the edition on each, so that a line stands alone. */
import { csvField } from '../measures/csv.ts';
import type { FlagResult, FlagRow } from './result.ts';

export const flagColumns = [
  'measure',
  'version',
  'params',
  'edition',
  'fictional',
  'subjectKind',
  'subject',
  'subjectName',
  'process',
  'year',
  'category',
  'result',
  'value',
  'observed',
  'threshold',
  'peers',
  'missing',
  'evidence',
] as const;

export function flagLine(
  result: Pick<FlagResult, 'measure' | 'version' | 'params' | 'edition' | 'fictional'>,
  row: FlagRow,
): string {
  const cells = [
    result.measure,
    result.version,
    JSON.stringify(result.params),
    result.edition,
    result.fictional === true,
    row.subject.kind,
    row.subject.id,
    row.subject.name,
    row.subject.process,
    row.dimensions['year'],
    row.dimensions['category'],
    row.result,
    row.value,
    row.observed,
    row.threshold,
    row.peers,
    row.missing?.join(' '),
    JSON.stringify(row.evidence),
  ];
  return `${cells.map(csvField).join(',')}\r\n`;
}

export function flagCsv(result: FlagResult): string {
  return `${flagColumns.join(',')}\r\n${(result.rows ?? []).map((row) => flagLine(result, row)).join('')}`;
}
