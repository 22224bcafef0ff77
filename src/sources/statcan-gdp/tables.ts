/** The two layouts of the table of GDP by industry, as lines of one form. */
import type { Place } from '../source.ts';
import type { CsvLine } from '../text/csv.ts';

export interface GdpLine {
  readonly place: Place;
  readonly geography: string;
  readonly industry: string;
  readonly year: string;
  /** As written: "27,183.0", "..", "0.0". */
  readonly current: string;
  readonly chained: string;
  /** Why the line cannot be read, when it has not the columns of the others. */
  readonly broken?: string;
}

const columns = 5;

function gdpLine({ place, values, unclosed }: CsvLine): GdpLine {
  const [geography = '', industry = '', year = '', current = '', chained = ''] = values.map((value) =>
    value.trim(),
  );
  const line = { place, geography, industry, year, current, chained };
  if (unclosed) return { ...line, broken: 'A quote is opened here and never closed.' };
  return values.length === columns
    ? line
    : { ...line, broken: `The line has ${values.length} values, and the table ${columns} columns.` };
}

/** One line a province, industry and year, below one heading. */
export function* readTidy(lines: Iterable<CsvLine>): Generator<GdpLine> {
  let isHead = true;
  for (const line of lines) {
    if (!isHead && !isEmpty(line)) yield gdpLine(line);
    isHead = false;
  }
}

/** Name of an industry without its code and footnote: "All industries  [T001] 10" → "All industries". */
function withoutCode(name: string): string {
  return name.replace(/\s*\[[^\]]*\].*$/, '').trim();
}

/** StatCan's own export: titles above, names written once and left out below, notes after an empty line. */
export function* readExport(lines: Iterable<CsvLine>): Generator<GdpLine> {
  let inside = false;
  let geography = '';
  let industry = '';
  for (const line of lines) {
    if (!inside) {
      inside = line.values[0]?.trim() === 'Geography';
      continue;
    }
    if (isEmpty(line)) return;
    const read = gdpLine(line);
    // The second heading says the unit, and has neither industry nor year.
    if (read.broken === undefined && read.industry === '' && read.year === '') continue;
    if (read.geography !== '') geography = read.geography;
    if (read.industry !== '') industry = withoutCode(read.industry);
    yield { ...read, geography, industry };
  }
}

function isEmpty({ values }: CsvLine): boolean {
  return values.length === 1 && values[0]?.trim() === '';
}
