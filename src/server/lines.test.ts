/** What the engine writes as CSV and JSON is what JavaScript writes, for every text that could break a line. */
import { expect, it } from 'vitest';
import { Duckdb } from '../engine/duckdb.ts';
import { literal } from '../engine/sql.ts';
import { csvField } from '../measures/csv.ts';
import { csvLines, jsonLines } from './lines.ts';

const texts = [
  'plain',
  'une « citation », à Québec',
  'say "hello", twice',
  'line\nbreak\r\n',
  '=1+1',
  '+1',
  '@cmd',
  '\ttab',
  '\rreturn',
  '-',
  '-a "b"',
  '-12.50',
  '12,5',
  '',
  'back\\slash / 💧 \u0007 \u2028',
];

async function read(sql: string): Promise<string[]> {
  const database = await Duckdb.open(':memory:');
  const engine = await database.connect();
  const lines: string[] = [];
  for await (const batch of engine.texts(sql)) lines.push(...batch);
  engine.close();
  database.close();
  return lines;
}

const rows = `select x as "a b", 7 as n, true as yes, null::varchar as none from unnest([${texts.map(literal).join(', ')}]) u(x)`;
const columns = ['a b', 'n', 'yes', 'none'];

it('CSV', async () => {
  const expected = texts.map((text) => [text, 7, true, null].map(csvField).join(','));
  expect(await read(csvLines(rows, columns))).toEqual(expected);
});

it('JSON', async () => {
  const lines = await read(jsonLines(rows, columns));
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    texts.map((text) => ({ 'a b': text, n: 7, yes: true, none: null })),
  );
  expect(lines.every((line) => !line.includes('\n'))).toBe(true);
});
