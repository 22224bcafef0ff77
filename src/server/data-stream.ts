/** Writes a page's data: JSON or CSV, row by row, so that a list has no cap and memory stays flat. */
import type { Edition } from '../editions/open.ts';
import type { SqlRow } from '../engine/engine.ts';
import { csvField } from '../measures/csv.ts';
import type { DataAnswer } from '../pages/page.ts';
import { csvLines, jsonLines } from './lines.ts';

export type List = Exclude<DataAnswer, { kind: 'value' }>;

/** Facts that stand on every answer: which edition, and whether it is fictional. */
export function editionFacts(edition: Edition): Record<string, unknown> {
  return { edition: edition.id, ...(edition.fictional ? { fictional: true } : {}) };
}

export async function* jsonOf(answer: List, edition: Edition): AsyncGenerator<string> {
  const head = JSON.stringify({ ...editionFacts(edition), ...answer.head });
  yield `${head.slice(0, -1)},"rows":[`;
  const batches =
    answer.kind === 'statements'
      ? textsOf(answer, edition, jsonLines)
      : linesOf(answer.rows, (row) => JSON.stringify(row));
  let first = true;
  for await (const lines of batches) {
    if (lines.length === 0) continue;
    const text = lines.join(',\n');
    yield first ? `\n${text}` : `,\n${text}`;
    first = false;
  }
  yield '\n]}\n';
}

/** Every line of fictional data says so, in a last column that real data do not have. */
export async function* csvOf(answer: List, edition: Edition): AsyncGenerator<string> {
  const { columns } = answer;
  const end = edition.fictional ? ',true\r\n' : '\r\n';
  yield `${columns.join(',')}${edition.fictional ? ',fictional' : ''}\r\n`;
  const flat = answer.kind === 'rows' ? answer.line : undefined;
  const batches =
    answer.kind === 'statements'
      ? textsOf(answer, edition, csvLines)
      : linesOf(answer.rows, (row) => csvLine(flat === undefined ? row : flat(row), columns));
  for await (const lines of batches) if (lines.length > 0) yield lines.join(end) + end;
}

async function* textsOf(
  { statements, columns, params }: Extract<List, { kind: 'statements' }>,
  edition: Edition,
  lines: typeof csvLines,
): AsyncGenerator<string[]> {
  for (const sql of statements) yield* edition.texts(lines(sql, columns), params);
}

async function* linesOf(
  batches: AsyncIterable<readonly SqlRow[]>,
  line: (row: SqlRow) => string,
): AsyncGenerator<string[]> {
  for await (const rows of batches) yield rows.map(line);
}

function csvLine(row: SqlRow, columns: readonly string[]): string {
  const cells = columns.map((column) => {
    const cell = row[column] ?? null;
    return csvField(cell !== null && typeof cell === 'object' ? JSON.stringify(cell) : cell);
  });
  return cells.join(',');
}
