/** A measure's result as CSV: one line a row, the parameters and the edition on each, so that a line stands alone. */
import type { MeasureResult } from './result.ts';

const columns = [
  'measure',
  'version',
  'params',
  'edition',
  'fictional',
  'unit',
  'currency',
  'dimensions',
  'subject',
  'subjectName',
  'result',
  'value',
  'numerator',
  'denominator',
  'n',
] as const;

/** Quotes a CSV field where needed (RFC 4180); a leading = + - @ in text is kept out of spreadsheets' formulas. */
export function csvField(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  const raw = String(value);
  const text = typeof value === 'string' && /^[=+@\t\r]|^-(?![\d.])/.test(raw) ? `'${raw}` : raw;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function toCsv(result: MeasureResult): string {
  const lines = [columns.join(',')];
  for (const row of result.rows) {
    const cells = [
      result.measure,
      result.version,
      JSON.stringify(result.params),
      result.edition,
      result.fictional === true,
      result.unit,
      result.currency,
      Object.entries(row.dimensions)
        .map(([name, value]) => `${name}=${value}`)
        .join(';'),
      row.subject?.id,
      row.subject?.name,
      row.result,
      row.value,
      row.numerator,
      row.denominator,
      row.n,
    ];
    lines.push(cells.map(csvField).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}
