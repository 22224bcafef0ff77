/** Writes a page's data: JSON or CSV, row by row, so that a list has no cap and memory stays flat. */
import type { Edition } from '../editions/open.ts';
import { csvField } from '../measures/csv.ts';
import type { DataAnswer } from '../pages/page.ts';

type Rows = Extract<DataAnswer, { kind: 'rows' }>;

/** Facts that stand on every answer: which edition, and whether it is fictional. */
export function editionFacts(edition: Edition): Record<string, unknown> {
  return { edition: edition.id, ...(edition.fictional ? { fictional: true } : {}) };
}

export async function* jsonOf(answer: Rows, edition: Edition): AsyncGenerator<string> {
  const head = JSON.stringify({ ...editionFacts(edition), ...answer.head });
  yield `${head.slice(0, -1)},"rows":[`;
  let first = true;
  for await (const rows of answer.rows) {
    if (rows.length === 0) continue;
    const text = rows.map((row) => JSON.stringify(row)).join(',\n');
    yield first ? `\n${text}` : `,\n${text}`;
    first = false;
  }
  yield '\n]}\n';
}

/** Every line of fictional data says so, in a last column that real data do not have. */
export async function* csvOf(answer: Rows, edition: Edition): AsyncGenerator<string> {
  const fictional = edition.fictional;
  yield `${[...answer.columns, ...(fictional ? ['fictional'] : [])].join(',')}\r\n`;
  for await (const rows of answer.rows) {
    const lines = rows.map((row) => {
      const cells = answer.columns.map((column) => {
        const cell = row[column] ?? null;
        return csvField(cell !== null && typeof cell === 'object' ? JSON.stringify(cell) : cell);
      });
      return [...cells, ...(fictional ? ['true'] : [])].join(',');
    });
    yield `${lines.join('\r\n')}\r\n`;
  }
}
