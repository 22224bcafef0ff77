/** The template of the CSV of snapshots: its columns, and an invented project seen twice. */
import { columns } from './columns.ts';

/** CSV, UTF-8, a header and two rows, which `add` takes for fictional. */
export function templateCsv(): string {
  const rows = [
    columns.map(({ name }) => name),
    columns.map(({ example }) => example[0]),
    columns.map(({ example }) => example[1]),
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(text: string): string {
  return /[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
