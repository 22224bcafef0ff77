/** A file of lines is read by the engine itself; the segment is the one that copied rows make. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lineage, prepare } from '../../archive/layout.ts';
import { Duckdb } from '../../engine/duckdb.ts';
import { literal } from '../../engine/sql.ts';
import { noProgress } from '../../kernel/progress.ts';
import { loadFiles } from './load.ts';
import { readSegments } from './manifest.ts';
import { readRows } from './read-rows.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-rows-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Lines enough for the engine to read the file itself. */
function releases(count = 5000, extra: Record<string, unknown> = {}): string[] {
  return Array.from({ length: count }, (_, n) =>
    JSON.stringify({
      ocid: `ocds-abcdef-${n}`,
      id: `${n}-1`,
      date: '2020-01-31T10:00:00Z',
      tag: ['tender'],
      tender: { title: `Titre ${n} é`, description: 'x'.repeat(900) },
      ...extra,
    }),
  );
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function rowsOf(path: string) {
  const bytes = readFileSync(path).length;
  return readRows({ name: 'file.jsonl', path, bytes, redaction: undefined });
}

/** The releases of the one segment that loading makes, and what was put aside. */
async function loaded(path: string, data = 'data') {
  const place = lineage(join(folder, data), 'real');
  prepare(place);
  const { refused } = await loadFiles(place, [{ path }], noProgress);
  expect(refused).toEqual([]);
  const [segment] = readSegments(place);
  if (!segment) throw new Error('No segment');
  const database = await Duckdb.open(':memory:');
  const engine = await database.connect();
  const table = literal(join(segment.folder, 'release-*.parquet'));
  const rows = await engine.all(
    `select rid, ocid, title, line, byte_offset, byte_length, content_hash::varchar as hash from read_parquet(${table}) order by rid`,
  );
  engine.close();
  database.close();
  return { rows, files: segment.files };
}

describe('a file of one row a line', () => {
  it('is not copied: its rows are places only', async () => {
    const rows = await rowsOf(write('a.jsonl', `${releases().join('\n')}\n`));
    expect(rows?.blocks.map(({ bytes }) => bytes)).toEqual([undefined]);
    expect(rows?.rejections).toEqual([]);
  });

  it.each([
    ['a blank line', (lines: string[]) => lines.toSpliced(7, 0, '').join('\n')],
    ['a line end of Windows', (lines: string[]) => lines.join('\r\n')],
    ['a byte order mark', (lines: string[]) => `\ufeff${lines.join('\n')}`],
    ['a line that is no JSON', (lines: string[]) => lines.toSpliced(7, 0, 'no').join('\n')],
    ['two blank lines at its end', (lines: string[]) => `${lines.join('\n')}\n\n\n`],
  ])('with %s is copied, and its rows stand where they stood', async (_, join_) => {
    const path = write('b.jsonl', join_(releases()));
    const rows = await rowsOf(path);
    expect(rows?.blocks.every(({ bytes }) => bytes !== undefined)).toBe(true);
    const text = readFileSync(path);
    const { rows: found } = await loaded(path);
    expect(found).toHaveLength(5000);
    for (const row of found) {
      const from = Number(row['byte_offset']);
      const release = JSON.parse(text.toString('utf8', from, from + Number(row['byte_length'])));
      expect(release.ocid).toBe(row['ocid']);
    }
  });

  it('makes the segment that its copied rows make', async () => {
    const lines = releases();
    const direct = await loaded(write('c.jsonl', lines.join('\n')));
    const copied = await loaded(write('d.jsonl', `${lines.join('\n')}\n\n\n`), 'other');
    expect(direct.rows).toEqual(copied.rows);
    expect(direct.files[0]?.read).toEqual(copied.files[0]?.read);
  });

  it('quarantines a line in braces that is no release, at its place', async () => {
    const lines = releases().toSpliced(9, 1, '{"ocid": broken}').toSpliced(20, 1, '{"id":"without"}');
    const path = write('e.jsonl', lines.join('\n'));
    expect((await rowsOf(path))?.blocks[0]?.bytes).toBeUndefined();
    const { rows, files } = await loaded(path);
    expect(rows).toHaveLength(4998);
    expect(files[0]?.read).toEqual({ release: 5000 });
    expect(files[0]?.quarantined).toEqual({ release: 2 });
  });
});

it('a release on several lines is one row, however large its file', async () => {
  const release = JSON.parse(releases(1)[0] ?? '{}');
  const documents = Array.from({ length: 6000 }, (_, n) => ({ id: `${n}`, title: 'y'.repeat(700) }));
  const path = write(
    'f.json',
    JSON.stringify({ ...release, tender: { ...release.tender, documents } }, null, 1),
  );
  const { rows } = await loaded(path);
  expect(rows.map((row) => row['title'])).toEqual(['Titre 0 é']);
});
