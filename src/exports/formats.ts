/** The forms that a list leaves in, and how the engine writes each of them. */
import { fill, literal } from '../engine/sql.ts';
import copySql from './copy.sql';
import { xlsxRow } from './xlsx/row.ts';

export const exportFormats = ['csv', 'jsonl', 'parquet', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export function isExportFormat(text: string): text is ExportFormat {
  return exportFormats.some((format) => format === text);
}

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What an export needs to know of a column. */
export interface ExportColumn {
  readonly name: string;
  readonly kind:
    | 'text'
    | 'code'
    | 'day'
    | 'instant'
    | 'money'
    | 'count'
    | 'number'
    | 'truth'
    | 'list'
    | 'object';
}

export interface ExportFacts {
  readonly edition: string;
  readonly fictional: boolean;
}

function named(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Text that a spreadsheet would run as a formula gets an apostrophe, by the same rule as the pages' CSV. */
function guarded(expression: string): string {
  return `if(regexp_matches(${expression}, '^([=+@\\t\\r]|-([^0-9.]|$))'), '''' || ${expression}, ${expression})`;
}

/** A cell on one line: lists with spaces between, objects as JSON. */
export function flatCell({ name, kind }: ExportColumn): string {
  const cell = named(name);
  switch (kind) {
    case 'text':
    case 'code':
      return guarded(cell);
    case 'list':
      return guarded(`array_to_string(${cell}, ' ')`);
    case 'object':
      return `${cell}::varchar`;
    default:
      return cell;
  }
}

const parquetTypes: Readonly<Partial<Record<ExportColumn['kind'], string>>> = {
  day: 'date',
  instant: 'timestamptz',
  money: 'decimal(18, 2)',
  object: 'varchar',
};

function parquetCell({ name, kind }: ExportColumn): string {
  const type = parquetTypes[kind];
  return type === undefined ? named(name) : `${named(name)}::${type}`;
}

/** Every line of fictional data says so, in a last column that real data do not have. */
function fictionalColumn({ fictional }: ExportFacts): string[] {
  return fictional ? ['true as fictional'] : [];
}

/** The columns of a file, the mark of fictional data included. */
export function fileColumns(columns: readonly ExportColumn[], facts: ExportFacts): ExportColumn[] {
  return [...columns, ...(facts.fictional ? [{ name: 'fictional', kind: 'truth' } as const] : [])];
}

/**
 * The statement that writes a list to a file.
 * @param rows a statement of ours that gives `columns`
 */
export function copyStatement(
  format: ExportFormat,
  rows: string,
  columns: readonly ExportColumn[],
  facts: ExportFacts,
  path: string,
): string {
  const file = literal(path);
  const select = (cell: (column: ExportColumn) => string): string =>
    [...columns.map((one) => `${cell(one)} as ${named(one.name)}`), ...fictionalColumn(facts)].join(', ');
  switch (format) {
    case 'csv':
      return fill(copySql, { columns: select(flatCell), rows, file, options: 'format csv, header true' });
    case 'jsonl':
      return fill(copySql, {
        columns: select(({ name }) => named(name)),
        rows,
        file,
        options: 'format json',
      });
    case 'parquet': {
      const about = `{edition: ${literal(facts.edition)}${facts.fictional ? ", fictional: 'true'" : ''}}`;
      const options = `format parquet, compression zstd, kv_metadata ${about}`;
      return fill(copySql, { columns: select(parquetCell), rows, file, options });
    }
    case 'xlsx':
      // One line a row; the lines are packed into sheets afterwards.
      return fill(copySql, {
        columns: `${xlsxRow(fileColumns(columns, facts), facts)} as line`,
        rows,
        file,
        options: "format csv, header false, quote '', escape '', delimiter '\x01'",
      });
  }
}
