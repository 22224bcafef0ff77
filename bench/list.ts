/** Reads the site's whole list of processes, row by row, as anyone can: the same address with .json. */
import { isObject, type JsonObject, type JsonValue } from '../src/sources/ocds/merge/json.ts';
import type { Served } from './served.ts';

/** Rows of a JSON answer that has each row on a line of its own, as the site's lists do. */
export async function* rowsOf(served: Pick<Served, 'text'>, path: string): AsyncGenerator<JsonObject> {
  let rest = '';
  for await (const part of served.text(path)) {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith('{"ocid"')) continue;
      const row: JsonValue = JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
      if (isObject(row)) yield row;
    }
  }
}

/** A text of the row, or undefined. */
export function textOf(row: JsonObject, name: string): string | undefined {
  const value = row[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
