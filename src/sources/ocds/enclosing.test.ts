import { describe, expect, it } from 'vitest';
import { objectsOf, outermost } from './enclosing.ts';

const wanted = new Set(['ocds-a-1']);

/** The text of what is found, read in pieces of `size` bytes. */
async function found(text: string, size = 7): Promise<string[]> {
  const bytes = Buffer.from(text);
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return (await objectsOf(wanted, pieces())).map(({ offset, length }) =>
    bytes.toString('utf8', offset, offset + length),
  );
}

describe('objects that belong to a process', () => {
  it('are those whose own member "ocid" says so', async () => {
    const own = '{"a": {"b": [1, "}"]}, "ocid" : "ocds-a-1", "é": "\\"{"}';
    expect(await found(`[${own}, {"ocid": "ocds-a-12"}, {"identifier": "ocds-a-1"}]`)).toEqual([own]);
  });

  it('are the outermost: a record with its releases', async () => {
    const record =
      '{"ocid": "ocds-a-1", "releases": [{"ocid": "ocds-a-1"}], "compiledRelease": {"ocid": "ocds-a-1"}}';
    expect(await found(`{"records": [${record}, {"ocid": "x"}]}`)).toEqual([record]);
  });

  it('are found in JSON Lines, whatever the pieces, also after a damaged line', async () => {
    const own = '{"ocid": "ocds-a-1"}';
    for (const size of [1, 3, 1000]) expect(await found(`{"title": "no end\n${own}\n`, size)).toEqual([own]);
  });
});

it('of ranges within one another the outer stay', () => {
  const range = (offset: number, length: number) => ({ offset, length });
  expect(outermost([range(5, 2), range(0, 10), range(0, 10), range(20, 5), range(24, 1)])).toEqual([
    range(0, 10),
    range(20, 5),
  ]);
});
