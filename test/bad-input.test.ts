/** Bad input gets a clear error and loses nothing: what cannot be read is refused or quarantined, never half understood. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { lineage } from '../src/archive/layout.ts';
import { openEdition } from '../src/editions/open.ts';
import { addAndPublish, type Published } from '../src/editions/publish.ts';
import reconciliationSql from '../src/editions/reconciliation.sql';
import { number } from '../src/engine/cells.ts';
import { noProgress } from '../src/kernel/progress.ts';
import { jsonOf, limpide } from './cli.ts';
import { inventedLines, inventedRelease } from './invented.ts';
import { temporary } from './temporary.ts';

interface Added {
  readonly data: string;
  readonly published: Published;
  /** Sums of all files and kinds. */
  readonly counts: { read: number; loaded: number; quarantined: number; superseded: number };
  readonly quarantine: readonly { reason: string; detail: string; line: number; raw: string }[];
}

const quarantineShape = z.array(
  z.object({ reason: z.string(), detail: z.string(), line: z.number(), raw: z.string() }),
);

function write(name: string, content: string | Uint8Array): string {
  const path = join(temporary('bad'), name);
  writeFileSync(path, content);
  return path;
}

/** Adds files in this process; throws what `add` would tell. */
async function add(paths: readonly string[], data = temporary('bad')): Promise<Added> {
  const place = lineage(data, 'real');
  const published = await addAndPublish(
    place,
    paths.map((path) => ({ path })),
    noProgress,
    () => new Date('2026-01-15T12:00:00Z'),
  );
  const edition = await openEdition(place, published.manifest.id, { connections: 1 });
  try {
    const counts = { read: 0, loaded: 0, quarantined: 0, superseded: 0 };
    for (const row of await edition.all(reconciliationSql)) {
      counts.read += number(row, 'n_read');
      counts.loaded += number(row, 'n_loaded');
      counts.quarantined += number(row, 'n_quarantined');
      counts.superseded += number(row, 'n_superseded');
    }
    const quarantine = quarantineShape.parse(
      await edition.all('select reason, detail, line, raw from quarantine order by quarantine_id'),
    );
    return { data, published, counts, quarantine };
  } finally {
    await edition.close();
  }
}

function balanced({ counts }: Added): void {
  expect(counts.read).toBe(counts.loaded + counts.quarantined + counts.superseded);
}

/** A file that is refused as a whole, beside one that is good. */
async function refusal(path: string): Promise<{ code: string; message: string }> {
  const data = temporary('bad');
  const { published } = await add([write('good.jsonl', inventedLines(5)), path], data);
  expect(published.report.taken.length).toBe(1);
  const [refused, ...others] = published.report.refused;
  expect(others).toEqual([]);
  expect(readdirSync(join(data, 'real', 'archive', 'originals')).length).toBe(1);
  return { code: refused?.error.code ?? '', message: refused?.error.message ?? '' };
}

const pack = (releases: readonly unknown[]): string =>
  JSON.stringify({
    uri: 'https://example.org/package',
    version: '1.1',
    publishedDate: '2025-01-01T00:00:00Z',
    publisher: { name: 'Nobody' },
    releases,
  });

describe('a file that is cut short', () => {
  const whole = pack(Array.from({ length: 40 }, (_, i) => inventedRelease(i)));

  test.each([0.3, 0.6, 0.95])(
    'JSON: the rows before the cut are loaded, the rest is in quarantine (%d)',
    async (part) => {
      const added = await add([write('cut.json', whole.slice(0, Math.floor(whole.length * part)))]);
      balanced(added);
      expect(added.counts.loaded).toBeGreaterThan(40 * part - 3);
      expect(added.counts.quarantined).toBe(1);
      expect(added.quarantine[0]).toMatchObject({ reason: 'truncated' });
      expect(added.quarantine[0]?.raw).toContain('"ocid"');
    },
  );

  test('JSON Lines', async () => {
    const lines = inventedLines(30);
    const added = await add([write('cut.jsonl', lines.slice(0, -200))]);
    balanced(added);
    expect(added.quarantine.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/truncated|malformed/),
    ]);
  });

  test('XML', async () => {
    const added = await add([
      write(
        'Contrats_20190301_20190331.xml',
        '<?xml version="1.0" encoding="utf-8"?>\n<export datedebut="2019-03-01" datefin="2019-03-31">\n<contrat><numeroseao>9000001</numeroseao><montantfinal>10.00</montantfinal></contrat>\n<contrat><numeroseao>90000',
      ),
    ]);
    balanced(added);
    expect(added.counts).toMatchObject({ read: 2, quarantined: 1 });
    expect(added.quarantine[0]).toMatchObject({ reason: 'truncated', line: 4 });
  });

  test('gzip', async () => {
    const packed = gzipSync(Buffer.from(inventedLines(3000)));
    const added = await add([write('cut.jsonl.gz', packed.subarray(0, packed.length / 2))]);
    balanced(added);
    expect(added.counts.loaded).toBeGreaterThan(500);
    expect(added.quarantine.length).toBeGreaterThan(0);
    expect(added.quarantine.map(({ detail }) => detail).join(' ')).toMatch(/cut short/);
  });
});

describe('rows that are not what they should be', () => {
  test('each is put aside with its line, its reason and its text; the others are loaded', async () => {
    const good = JSON.stringify(inventedRelease(1));
    const added = await add([
      write(
        'rows.jsonl',
        [good, '{"ocid": "ocds-abc123-2", "date": }', '[1, 2]', '{"id": "3"}', good].join('\n'),
      ),
    ]);
    balanced(added);
    expect(added.counts).toEqual({ read: 5, loaded: 1, quarantined: 3, superseded: 1 });
    expect(added.quarantine.map(({ reason, line }) => [line, reason])).toEqual([
      [2, 'malformed'],
      [3, 'notAnObject'],
      [4, 'missingOcid'],
    ]);
    expect(added.quarantine[0]?.raw).toContain('"date": }');
  });

  test('releases of one process without a date cannot be put in order', async () => {
    const { date: _date, ...undated } = inventedRelease(1, 20);
    const added = await add([write('undated.json', pack([inventedRelease(1), undated]))]);
    balanced(added);
    expect(added.quarantine.map(({ reason }) => reason)).toEqual(['missingDate']);
  });

  test('a row in another encoding', async () => {
    const lines = [
      JSON.stringify(inventedRelease(1)),
      JSON.stringify({ ...inventedRelease(2), language: 'é' }),
    ];
    const bytes = Buffer.concat([Buffer.from(`${lines[0]}\n`), Buffer.from(`${lines[1]}\n`, 'latin1')]);
    const added = await add([write('latin.jsonl', bytes)]);
    balanced(added);
    expect(added.counts).toMatchObject({ read: 2, loaded: 1, quarantined: 1 });
    expect(added.quarantine[0]?.reason).toBe('encoding');
  });

  test('a package of the 2014 draft is not half understood', async () => {
    const draft = { releaseID: '1', releaseTag: 'tender', ocid: 'ocds-abc123-1', releaseDate: '2014-01-01' };
    const added = await add([
      write('good.jsonl', inventedLines(3)),
      write('draft.json', pack([draft, draft])),
    ]);
    balanced(added);
    expect(added.quarantine.map(({ reason }) => reason)).toEqual(['oldDraft', 'oldDraft']);
    expect(added.quarantine[0]?.detail).toContain('2014 draft');
  });

  test('fictional rows among real ones', async () => {
    const fictional = { ...inventedRelease(1), ocid: 'ocds-fictif-1' };
    const added = await add([
      write('mixed.jsonl', `${JSON.stringify(inventedRelease(2))}\n${JSON.stringify(fictional)}\n`),
    ]);
    balanced(added);
    expect(added.counts).toMatchObject({ read: 2, loaded: 1, quarantined: 1 });
    expect(added.quarantine.map(({ reason }) => reason)).toEqual(['fictionalMix']);
  });
});

describe('a file of which nothing can be read is refused, with what to do, and leaves no trace', () => {
  test.each([
    [
      'an HTML page saved as .json',
      'page.json',
      '<!doctype html><title>Error 404</title>',
      /is a web page \(“Error 404”\)/,
    ],
    ['an empty file', 'empty.json', '', /is empty; download it again/],
    ['white space', 'blank.json', ' \n\n', /holds only white space/],
    ['JSON of another kind', 'map.json', '{"type": "FeatureCollection", "features": []}', /GeoJSON/],
    ['a table', 'table.csv', 'a,b\n1,2\n', /looks like a table \(CSV\)/],
    ['text', 'notes.txt', 'Dear all', /is not in a format that is known/],
    ['XML of another kind', 'feed.xml', '<?xml version="1.0"?><rss></rss>', /is XML \(<rss>\)/],
    [
      'a name of SEAO over something else',
      'Avis_20190301_20190331.xml',
      '<?xml version="1.0"?><rss></rss>',
      /<export>/,
    ],
  ])('%s', async (_what, name, content, message) => {
    const refused = await refusal(write(name, content));
    expect(refused.code).toMatch(/unknownFile|badInput/);
    expect(refused.message).toMatch(message);
    expect(refused.message).toContain(name);
  });

  test('UTF-16', async () => {
    const { message } = await refusal(
      write('wide.json', Buffer.from(`\ufeff${pack([inventedRelease(1)])}`, 'utf16le')),
    );
    expect(message).toContain('UTF-16');
  });

  test('a gzip bomb', async () => {
    const zeros = gzipSync(Buffer.alloc(200 << 20, 0x20), { level: 9 });
    const bomb = Buffer.concat([gzipSync(Buffer.from('{"releases":[')), zeros]);
    const { code, message } = await refusal(write('bomb.json.gz', bomb));
    expect(code).toMatch(/tooLarge|badInput/);
    expect(message).toMatch(/gzip bomb/);
  });

  test('alone, it makes no edition', async () => {
    const data = temporary('bad');
    const path = write('page.json', '<html><body>Sorry</body></html>');
    const ran = await limpide(['add', '--data', data, path]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('is a web page');
    expect(readdirSync(join(data, 'real', 'editions'))).toEqual([]);
    expect(readdirSync(join(data, 'real', 'segments'))).toEqual([]);
    expect(readdirSync(join(data, 'real', 'archive', 'originals'))).toEqual([]);
  });

  test('beside a good file, the good one is published and the exit code is 1', async () => {
    const data = temporary('bad');
    const ran = await limpide([
      'add',
      '--data',
      data,
      write('good.jsonl', inventedLines(4)),
      write('page.json', '<html></html>'),
      write('empty.json', ''),
    ]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('Refused page.json');
    expect(ran.err).toContain('Refused empty.json');
    expect(ran.out).toContain('Published edition 1');
  });
});

test('a file that does not exist is said so before anything is done', async () => {
  const data = join(temporary('bad'), 'data');
  const ran = await limpide(['add', '--data', data, '/nowhere/notices.json']);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('/nowhere/notices.json does not exist');
  expect(existsSync(data)).toBe(false);
});

test('limpide quarantine shows the rows put aside, by file and reason', async () => {
  const bad = write('rows.jsonl', `${JSON.stringify(inventedRelease(1))}\n{"id": "no-ocid"}\n[1]\n`);
  const { data } = await add([bad]);
  const plain = await limpide(['quarantine', '--data', data]);
  expect(plain.out).toContain('rows.jsonl, line 2 (byte ');
  expect(plain.out).toContain('{"id": "no-ocid"}');
  const all = jsonOf(await limpide(['quarantine', '--data', data, '--json']));
  expect(all['rows']).toHaveLength(2);
  const one = jsonOf(
    await limpide([
      'quarantine',
      '--data',
      data,
      '--json',
      '--reason',
      'missingOcid',
      '--file',
      'rows.jsonl',
    ]),
  );
  expect(one['rows']).toMatchObject([{ line: 2, reason: 'missingOcid', raw: '{"id": "no-ocid"}' }]);
  const csv = await limpide(['quarantine', '--data', data, '--csv', '--limit', '1']);
  expect(csv.out.trim().split('\n')).toHaveLength(2);
  const unknown = await limpide(['quarantine', '--data', data, '--file', 'other.json']);
  expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('No file "other.json"') });
  expect((await limpide(['quarantine', '--data', data, '--limit', 'x'])).code).toBe(2);
});
